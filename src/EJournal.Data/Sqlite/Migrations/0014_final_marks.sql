-- Every value a final mark ever had, and decisions that close a grading period or open it again (FIN-01, FIN-02).

CREATE TABLE "PeriodDecisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PeriodDecisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "Closes" INTEGER NOT NULL,
    "Basis" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_PeriodDecisions_GradingPeriods_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "GradingPeriods" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeriodDecisions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FinalMarkRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FinalMarkRevisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "FinalMarkId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Value" TEXT NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_FinalMarkRevisions_FinalMarks_FinalMarkId" FOREIGN KEY ("FinalMarkId") REFERENCES "FinalMarks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FinalMarkRevisions_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_FinalMarkRevisions_AuthorPersonId" ON "FinalMarkRevisions" ("AuthorPersonId");
CREATE UNIQUE INDEX "IX_FinalMarkRevisions_FinalMarkId_Number" ON "FinalMarkRevisions" ("FinalMarkId", "Number");
CREATE INDEX "IX_PeriodDecisions_PeriodId" ON "PeriodDecisions" ("PeriodId");
CREATE INDEX "IX_PeriodDecisions_PersonId" ON "PeriodDecisions" ("PersonId");

ALTER TABLE "FinalMarks" ADD COLUMN "Late" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "FinalMarks" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 1;

-- The marks that are there begin their history with the value they have.
INSERT INTO "FinalMarkRevisions" ("SchoolId", "FinalMarkId", "Number", "Value", "AuthorPersonId", "At")
SELECT f."SchoolId", f."Id", 1, f."Value", e."PersonId", f."RecordedAt" FROM "FinalMarks" f JOIN "Employees" e ON e."Id" = f."AuthorId";

CREATE TRIGGER "FinalMarkRevisions_no_update" BEFORE UPDATE ON "FinalMarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "FinalMarkRevisions_no_delete" BEFORE DELETE ON "FinalMarkRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "FinalMarks_no_delete" BEFORE DELETE ON "FinalMarks"
BEGIN SELECT RAISE(ABORT, 'a final mark is corrected, not deleted'); END;

CREATE TRIGGER "PeriodDecisions_no_update" BEFORE UPDATE ON "PeriodDecisions"
BEGIN SELECT RAISE(ABORT, 'decisions on periods are append-only'); END;

CREATE TRIGGER "PeriodDecisions_no_delete" BEFORE DELETE ON "PeriodDecisions"
BEGIN SELECT RAISE(ABORT, 'decisions on periods are append-only'); END;
