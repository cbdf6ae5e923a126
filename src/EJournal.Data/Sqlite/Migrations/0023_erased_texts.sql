-- Texts about a person whose data are erased (152-ФЗ): reasons in the register of corrections and of final marks, and messages.
-- Each can be taken out, and nothing else put in its place.

DROP TRIGGER "Corrections_decided_once";

CREATE TRIGGER "Corrections_decided_once" BEFORE UPDATE OF "Id", "Status", "DecidedByPersonId", "DecidedAt" ON "Corrections" WHEN OLD."Status" <> 0
BEGIN SELECT RAISE(ABORT, 'a correction is decided once'); END;

CREATE TRIGGER "Corrections_note_is_only_erased" BEFORE UPDATE OF "Note" ON "Corrections" WHEN OLD."Status" <> 0 AND NEW."Note" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a correction is decided once'); END;

DROP TRIGGER "Corrections_no_change";

CREATE TRIGGER "Corrections_no_change" BEFORE UPDATE OF "SchoolId", "LessonId", "AuthorId", "RequestedAt" ON "Corrections"
BEGIN SELECT RAISE(ABORT, 'what was asked for is not changed'); END;

CREATE TRIGGER "Corrections_reasons_are_only_erased" BEFORE UPDATE OF "Reasons" ON "Corrections" WHEN NEW."Reasons" <> 'удалено'
BEGIN SELECT RAISE(ABORT, 'what was asked for is not changed'); END;

DROP TRIGGER "FinalMarkRevisions_no_update";

CREATE TRIGGER "FinalMarkRevisions_no_update" BEFORE UPDATE OF "Id", "SchoolId", "FinalMarkId", "Number", "Value", "AuthorPersonId", "At", "Grounds" ON "FinalMarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "FinalMarkRevisions_reason_is_only_erased" BEFORE UPDATE ON "FinalMarkRevisions" WHEN NEW."Reason" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

DROP TRIGGER "InternalMessages_no_update";

CREATE TRIGGER "InternalMessages_no_update" BEFORE UPDATE OF "Id", "SchoolId", "CorrespondenceId", "AuthorId", "At" ON "InternalMessages"
BEGIN SELECT RAISE(ABORT, 'messages are append-only'); END;

CREATE TRIGGER "InternalMessages_text_is_only_erased" BEFORE UPDATE ON "InternalMessages" WHEN NEW."Text" <> 'удалено'
BEGIN SELECT RAISE(ABORT, 'messages are append-only'); END;
