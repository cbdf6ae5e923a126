-- What was recorded stays recorded (LES-22): the audit chain and the histories are only added to, and what has a history is
-- withdrawn, never deleted.

CREATE TRIGGER "AuditEntries_no_update" BEFORE UPDATE ON "AuditEntries"
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;

CREATE TRIGGER "AuditEntries_no_delete" BEFORE DELETE ON "AuditEntries"
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;

CREATE TRIGGER "MarkRevisions_no_update" BEFORE UPDATE ON "MarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "MarkRevisions_no_delete" BEFORE DELETE ON "MarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "AttendanceRevisions_no_update" BEFORE UPDATE ON "AttendanceRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "AttendanceRevisions_no_delete" BEFORE DELETE ON "AttendanceRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "Marks_no_delete" BEFORE DELETE ON "Marks"
BEGIN SELECT RAISE(ABORT, 'a mark is withdrawn, not deleted'); END;

CREATE TRIGGER "Attendance_no_delete" BEFORE DELETE ON "Attendance"
BEGIN SELECT RAISE(ABORT, 'attendance is corrected, not deleted'); END;

CREATE TRIGGER "Homework_no_delete" BEFORE DELETE ON "Homework"
BEGIN SELECT RAISE(ABORT, 'homework is withdrawn, not deleted'); END;

CREATE TRIGGER "RegulationChanges_no_update" BEFORE UPDATE ON "RegulationChanges"
BEGIN SELECT RAISE(ABORT, 'decisions on the regulation are append-only'); END;

CREATE TRIGGER "RegulationChanges_no_delete" BEFORE DELETE ON "RegulationChanges"
BEGIN SELECT RAISE(ABORT, 'decisions on the regulation are append-only'); END;
