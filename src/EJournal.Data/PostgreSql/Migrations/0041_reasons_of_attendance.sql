-- Why an attendance entry became another (A-02), as it is kept of a mark: free text that may name the pupil, so it can be taken
-- out, and nothing put in its place.
ALTER TABLE "AttendanceRevisions" ADD COLUMN "Reason" text COLLATE "C";

DROP TRIGGER "AttendanceRevisions_append_only" ON "AttendanceRevisions";

CREATE TRIGGER "AttendanceRevisions_append_only" BEFORE UPDATE OF "Id", "SchoolId", "AttendanceId", "Number", "Status", "ReasonId", "AuthorPersonId", "At", "CorrectionId" OR DELETE OR TRUNCATE ON "AttendanceRevisions"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');

CREATE TRIGGER "AttendanceRevisions_reason_is_only_erased" BEFORE UPDATE ON "AttendanceRevisions"
FOR EACH ROW WHEN (NEW."Reason" IS NOT NULL) EXECUTE FUNCTION "Refuse"('revisions are append-only');
