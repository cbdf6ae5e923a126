-- Assessments against the criteria of applicability, and the public service that the school provides (ROL-04, ROL-12).

CREATE TABLE "Assessments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Assessments" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_Assessments_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Assessments_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Assessments_AuthorId" ON "Assessments" ("AuthorId");
CREATE INDEX "IX_Assessments_SchoolId_On" ON "Assessments" ("SchoolId", "On");

CREATE TABLE "AssessedCriteria" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AssessedCriteria" PRIMARY KEY AUTOINCREMENT,
    "AssessmentId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Clause" TEXT NULL,
    "Result" INTEGER NOT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "FK_AssessedCriteria_Assessments_AssessmentId" FOREIGN KEY ("AssessmentId") REFERENCES "Assessments" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_AssessedCriteria_AssessmentId" ON "AssessedCriteria" ("AssessmentId");

CREATE TABLE "PublicServices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PublicServices" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Since" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "Applicants" TEXT NOT NULL,
    "Procedure" TEXT NOT NULL,
    "Term" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_PublicServices_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PublicServices_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_PublicServices_AuthorId" ON "PublicServices" ("AuthorId");
CREATE INDEX "IX_PublicServices_SchoolId" ON "PublicServices" ("SchoolId");

CREATE TRIGGER "Assessments_no_update" BEFORE UPDATE ON "Assessments"
BEGIN SELECT RAISE(ABORT, 'assessments are append-only'); END;

CREATE TRIGGER "Assessments_no_delete" BEFORE DELETE ON "Assessments"
BEGIN SELECT RAISE(ABORT, 'assessments are append-only'); END;

CREATE TRIGGER "AssessedCriteria_no_update" BEFORE UPDATE ON "AssessedCriteria"
BEGIN SELECT RAISE(ABORT, 'assessments are append-only'); END;

CREATE TRIGGER "AssessedCriteria_no_delete" BEFORE DELETE ON "AssessedCriteria"
BEGIN SELECT RAISE(ABORT, 'assessments are append-only'); END;

CREATE TRIGGER "PublicServices_no_update" BEFORE UPDATE ON "PublicServices"
BEGIN SELECT RAISE(ABORT, 'public services are append-only'); END;

CREATE TRIGGER "PublicServices_no_delete" BEFORE DELETE ON "PublicServices"
BEGIN SELECT RAISE(ABORT, 'public services are append-only'); END;
