-- Entries that came after their term (S-12 to S-15, S-18), and the second of two marks for one work. What was entered before
-- was in time: no term was asked then.

ALTER TABLE "Lessons" ADD COLUMN "RecordedLate" boolean NOT NULL DEFAULT FALSE;
ALTER TABLE "Homework" ADD COLUMN "Late" boolean NOT NULL DEFAULT FALSE;
ALTER TABLE "Attendance" ADD COLUMN "Late" boolean NOT NULL DEFAULT FALSE;
ALTER TABLE "Marks" ADD COLUMN "Part" integer NOT NULL DEFAULT 1;
ALTER TABLE "Marks" ADD COLUMN "Late" boolean NOT NULL DEFAULT FALSE;
