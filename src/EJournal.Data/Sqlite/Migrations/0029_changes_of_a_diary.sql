-- What an event of the outbox wrote, so that a client who reads the changes of a diary is told what was written then.
ALTER TABLE "JournalEvents" ADD COLUMN "AttendanceId" INTEGER NULL;
ALTER TABLE "JournalEvents" ADD COLUMN "LessonChangeId" INTEGER NULL;
ALTER TABLE "JournalEvents" ADD COLUMN "Revision" INTEGER NULL;
ALTER TABLE "JournalEvents" ADD COLUMN "AuthorPersonId" INTEGER NULL;
ALTER TABLE "Homework" ADD COLUMN "GivenEventId" INTEGER NULL;
ALTER TABLE "Homework" ADD COLUMN "WithdrawnEventId" INTEGER NULL;
CREATE INDEX "IX_JournalEvents_OfGroups" ON "JournalEvents" ("SchoolId", "Id") WHERE "PupilId" IS NULL;

-- Events that are there wrote what has their moment.
UPDATE "JournalEvents" SET "Revision" =
    (SELECT MAX(r."Number") FROM "MarkRevisions" r WHERE r."MarkId" = "JournalEvents"."MarkId" AND r."At" = "JournalEvents"."At")
WHERE "MarkId" IS NOT NULL;
UPDATE "JournalEvents" SET "AttendanceId" =
    (SELECT MIN(a."Id") FROM "Attendance" a WHERE a."LessonId" = "JournalEvents"."LessonId" AND a."PupilId" = "JournalEvents"."PupilId")
WHERE "Kind" = 3;
UPDATE "JournalEvents" SET "Revision" =
    (SELECT MAX(r."Number") FROM "AttendanceRevisions" r WHERE r."AttendanceId" = "JournalEvents"."AttendanceId" AND r."At" = "JournalEvents"."At")
WHERE "AttendanceId" IS NOT NULL;
UPDATE "JournalEvents" SET "FinalMarkId" =
    (SELECT MIN(r."FinalMarkId") FROM "FinalMarkRevisions" r JOIN "FinalMarks" f ON f."Id" = r."FinalMarkId"
     WHERE f."PupilId" = "JournalEvents"."PupilId" AND f."GroupId" = "JournalEvents"."GroupId" AND r."At" = "JournalEvents"."At")
WHERE "Kind" = 6 AND "FinalMarkId" IS NULL;
UPDATE "JournalEvents" SET "Revision" =
    (SELECT MAX(r."Number") FROM "FinalMarkRevisions" r WHERE r."FinalMarkId" = "JournalEvents"."FinalMarkId" AND r."At" = "JournalEvents"."At")
WHERE "FinalMarkId" IS NOT NULL;
UPDATE "JournalEvents" SET "Revision" =
    (SELECT MAX(r."Number") FROM "ExaminationRevisions" r WHERE r."ExaminationResultId" = "JournalEvents"."ExaminationResultId" AND r."At" = "JournalEvents"."At")
WHERE "ExaminationResultId" IS NOT NULL;
UPDATE "JournalEvents" SET "LessonChangeId" =
    (SELECT MAX(c."Id") FROM "LessonChanges" c WHERE c."LessonId" = "JournalEvents"."LessonId" AND c."At" = "JournalEvents"."At")
WHERE "Kind" = 5;
UPDATE "Homework" SET "GivenEventId" =
    (SELECT MIN(e."Id") FROM "JournalEvents" e WHERE e."Kind" = 4 AND e."LessonId" = "Homework"."LessonId" AND e."At" = "Homework"."AssignedAt");
UPDATE "Homework" SET "WithdrawnEventId" =
    (SELECT MIN(e."Id") FROM "JournalEvents" e WHERE e."Kind" = 4 AND e."LessonId" = "Homework"."LessonId" AND e."At" = "Homework"."WithdrawnAt")
WHERE "WithdrawnAt" IS NOT NULL;
