-- Why an attendance entry became another (A-02), as it is kept of a mark: free text that may name the pupil, so it can be taken
-- out, and nothing put in its place.
ALTER TABLE "AttendanceRevisions" ADD COLUMN "Reason" TEXT NULL;

DROP TRIGGER "AttendanceRevisions_no_update";

CREATE TRIGGER "AttendanceRevisions_no_update" BEFORE UPDATE OF "Id", "SchoolId", "AttendanceId", "Number", "Status", "ReasonId", "AuthorPersonId", "At", "CorrectionId" ON "AttendanceRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "AttendanceRevisions_reason_is_only_erased" BEFORE UPDATE ON "AttendanceRevisions" WHEN NEW."Reason" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
