-- The feed of a diary reads a page without going through the events of the school: those of a pupil's groups, and the latest of a school.
DROP INDEX "IX_JournalEvents_OfGroups";
CREATE INDEX "IX_JournalEvents_OfGroups" ON "JournalEvents" ("GroupId", "Id") WHERE "PupilId" IS NULL;
CREATE INDEX "IX_JournalEvents_SchoolId_Id" ON "JournalEvents" ("SchoolId", "Id");
