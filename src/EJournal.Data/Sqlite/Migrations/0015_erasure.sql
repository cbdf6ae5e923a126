-- Erasure of a person's data on a document (152-ФЗ), and the one change of a revision it needs.

CREATE TABLE "Erasures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Erasures" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "ErasedById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "KeptUntil" TEXT NULL,
    CONSTRAINT "FK_Erasures_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Erasures_PersonId" ON "Erasures" ("PersonId");

CREATE TRIGGER "Erasures_no_update" BEFORE UPDATE ON "Erasures"
BEGIN SELECT RAISE(ABORT, 'erasures are append-only'); END;

CREATE TRIGGER "Erasures_no_delete" BEFORE DELETE ON "Erasures"
BEGIN SELECT RAISE(ABORT, 'erasures are append-only'); END;

-- The reason of a correction is free text and may name the pupil: it can be taken out, and nothing put in its place.

DROP TRIGGER "MarkRevisions_no_update";

CREATE TRIGGER "MarkRevisions_no_update" BEFORE UPDATE OF "Id", "SchoolId", "MarkId", "Number", "Value", "AuthorPersonId", "At", "CorrectionId" ON "MarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "MarkRevisions_reason_is_only_erased" BEFORE UPDATE ON "MarkRevisions" WHEN NEW."Reason" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
