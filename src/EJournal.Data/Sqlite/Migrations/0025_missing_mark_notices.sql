-- Whom a homeroom teacher has told which final marks are missing (FIN-05), so that he tells it again only when something changed.

CREATE TABLE "MissingMarkNotices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MissingMarkNotices" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "MessageId" INTEGER NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_MissingMarkNotices_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MissingMarkNotices_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MissingMarkNotices_GradingPeriods_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "GradingPeriods" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MissingMarkNotices_InternalMessages_MessageId" FOREIGN KEY ("MessageId") REFERENCES "InternalMessages" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MissingMarkNotices_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_MissingMarkNotices_AuthorPersonId" ON "MissingMarkNotices" ("AuthorPersonId");
CREATE INDEX "IX_MissingMarkNotices_ClassId_PeriodId" ON "MissingMarkNotices" ("ClassId", "PeriodId");
CREATE INDEX "IX_MissingMarkNotices_MessageId" ON "MissingMarkNotices" ("MessageId");
CREATE INDEX "IX_MissingMarkNotices_PeriodId" ON "MissingMarkNotices" ("PeriodId");
CREATE INDEX "IX_MissingMarkNotices_TeacherId" ON "MissingMarkNotices" ("TeacherId");

CREATE TRIGGER "MissingMarkNotices_no_update" BEFORE UPDATE ON "MissingMarkNotices"
BEGIN SELECT RAISE(ABORT, 'notices are append-only'); END;

CREATE TRIGGER "MissingMarkNotices_no_delete" BEFORE DELETE ON "MissingMarkNotices"
BEGIN SELECT RAISE(ABORT, 'notices are append-only'); END;
