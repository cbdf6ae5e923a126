-- What was recorded stays recorded (LES-22): the audit chain and the histories are only added to, and what has a history is
-- withdrawn, never deleted. Grants say the same to a role of its own, see docs/configuration.md.

CREATE FUNCTION "Refuse"() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation'; END;$$;

CREATE TRIGGER "AuditEntries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('the audit chain is append-only');

CREATE TRIGGER "MarkRevisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "MarkRevisions"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');

CREATE TRIGGER "AttendanceRevisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AttendanceRevisions"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');

CREATE TRIGGER "Marks_no_delete" BEFORE DELETE OR TRUNCATE ON "Marks"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('a mark is withdrawn, not deleted');

CREATE TRIGGER "Attendance_no_delete" BEFORE DELETE OR TRUNCATE ON "Attendance"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('attendance is corrected, not deleted');

CREATE TRIGGER "Homework_no_delete" BEFORE DELETE OR TRUNCATE ON "Homework"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('homework is withdrawn, not deleted');

CREATE TRIGGER "RegulationChanges_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "RegulationChanges"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('decisions on the regulation are append-only');
