-- Bells get their time, and a weekday may have its own (SCH-02): 1900-01-01 is "since before everything the journal knows",
-- 9000-01-01 "holds" (Domain/People/Spell.cs).

ALTER TABLE "BellTimes" RENAME TO "UndatedBells";

CREATE TABLE "BellTimes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BellTimes" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Shift" INTEGER NOT NULL,
    "Weekday" INTEGER NULL,
    "Number" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_BellTimes_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

INSERT INTO "BellTimes" ("SchoolId", "Shift", "Number", "StartsAt", "EndsAt", "From", "Until")
SELECT "SchoolId", "Shift", "Number", "StartsAt", "EndsAt", '1900-01-01', '9000-01-01' FROM "UndatedBells" ORDER BY "SchoolId", "Shift", "Number";

DROP TABLE "UndatedBells";

CREATE UNIQUE INDEX "IX_BellTimes_SchoolId_Shift_Weekday_Number_From" ON "BellTimes" ("SchoolId", "Shift", "Weekday", "Number", "From");
