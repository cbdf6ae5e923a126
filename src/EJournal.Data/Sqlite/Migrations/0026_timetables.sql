-- The weekly grid gets its time and alternating weeks (SCH-01): 1900-01-01 is "since before everything the journal knows",
-- 9000-01-01 "holds" (Domain/People/Spell.cs). What a new grid did is kept. Changes in the schedule and events of the school are
-- told to those who agreed (SCH-07).

ALTER TABLE "TimetableEntries" RENAME TO "UndatedTimetable";

DROP INDEX "IX_TimetableEntries_GroupId_Weekday_Number";

CREATE TABLE "TimetableEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TimetableEntries" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Weekday" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Weeks" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_TimetableEntries_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE CASCADE
);

INSERT INTO "TimetableEntries" ("Id", "SchoolId", "GroupId", "Weekday", "Number", "Weeks", "Room", "From", "Until")
SELECT "Id", "SchoolId", "GroupId", "Weekday", "Number", 0, "Room", '1900-01-01', '9000-01-01' FROM "UndatedTimetable";

DROP TABLE "UndatedTimetable";

CREATE UNIQUE INDEX "IX_TimetableEntries_GroupId_Weekday_Number_Weeks_From" ON "TimetableEntries" ("GroupId", "Weekday", "Number", "Weeks", "From");

CREATE TABLE "TimetableChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TimetableChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Summary" TEXT NOT NULL,
    CONSTRAINT "FK_TimetableChanges_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TimetableChanges_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_TimetableChanges_AuthorId" ON "TimetableChanges" ("AuthorId");

CREATE INDEX "IX_TimetableChanges_SchoolId" ON "TimetableChanges" ("SchoolId");

CREATE TRIGGER "TimetableChanges_no_update" BEFORE UPDATE ON "TimetableChanges"
BEGIN SELECT RAISE(ABORT, 'the record of new timetables is append-only'); END;

CREATE TRIGGER "TimetableChanges_no_delete" BEFORE DELETE ON "TimetableChanges"
BEGIN SELECT RAISE(ABORT, 'the record of new timetables is append-only'); END;

ALTER TABLE "JournalEvents" ADD COLUMN "ClassId" INTEGER NULL;

ALTER TABLE "JournalEvents" ADD COLUMN "SchoolEventId" INTEGER NULL;

ALTER TABLE "JournalEvents" ADD COLUMN "Day" TEXT NULL;

ALTER TABLE "DeliveryItems" ADD COLUMN "SchoolEventId" INTEGER NULL;

ALTER TABLE "DeliveryItems" ADD COLUMN "Day" TEXT NULL;
