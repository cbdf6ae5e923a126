-- Entries that came after their term (S-12 to S-15, S-18), and the second of two marks for one work. What was entered before
-- was in time: no term was asked then.

ALTER TABLE "Lessons" ADD COLUMN "RecordedLate" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Homework" ADD COLUMN "Late" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Attendance" ADD COLUMN "Late" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Marks" ADD COLUMN "Part" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Marks" ADD COLUMN "Late" INTEGER NOT NULL DEFAULT 0;
