-- Texts about a person whose data are erased (152-ФЗ): reasons in the register of corrections and of final marks, and messages.
-- Each can be taken out, and nothing else put in its place.

DROP TRIGGER "Corrections_decided_once" ON "Corrections";

CREATE TRIGGER "Corrections_decided_once" BEFORE UPDATE OF "Id", "Status", "DecidedByPersonId", "DecidedAt" ON "Corrections"
FOR EACH ROW WHEN (OLD."Status" <> 0) EXECUTE FUNCTION "Refuse"('a correction is decided once');

CREATE TRIGGER "Corrections_note_is_only_erased" BEFORE UPDATE OF "Note" ON "Corrections"
FOR EACH ROW WHEN (OLD."Status" <> 0 AND NEW."Note" IS NOT NULL) EXECUTE FUNCTION "Refuse"('a correction is decided once');

DROP TRIGGER "Corrections_no_change" ON "Corrections";

CREATE TRIGGER "Corrections_no_change" BEFORE UPDATE OF "SchoolId", "LessonId", "AuthorId", "RequestedAt" ON "Corrections"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('what was asked for is not changed');

CREATE TRIGGER "Corrections_reasons_are_only_erased" BEFORE UPDATE OF "Reasons" ON "Corrections"
FOR EACH ROW WHEN (NEW."Reasons" <> 'удалено') EXECUTE FUNCTION "Refuse"('what was asked for is not changed');

DROP TRIGGER "FinalMarkRevisions_append_only" ON "FinalMarkRevisions";

CREATE TRIGGER "FinalMarkRevisions_append_only" BEFORE UPDATE OF "Id", "SchoolId", "FinalMarkId", "Number", "Value", "AuthorPersonId", "At", "Grounds" OR DELETE OR TRUNCATE ON "FinalMarkRevisions"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');

CREATE TRIGGER "FinalMarkRevisions_reason_is_only_erased" BEFORE UPDATE ON "FinalMarkRevisions"
FOR EACH ROW WHEN (NEW."Reason" IS NOT NULL) EXECUTE FUNCTION "Refuse"('revisions are append-only');

DROP TRIGGER "InternalMessages_append_only" ON "InternalMessages";

CREATE TRIGGER "InternalMessages_append_only" BEFORE UPDATE OF "Id", "SchoolId", "CorrespondenceId", "AuthorId", "At" OR DELETE OR TRUNCATE ON "InternalMessages"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('messages are append-only');

CREATE TRIGGER "InternalMessages_text_is_only_erased" BEFORE UPDATE ON "InternalMessages"
FOR EACH ROW WHEN (NEW."Text" <> 'удалено') EXECUTE FUNCTION "Refuse"('messages are append-only');
