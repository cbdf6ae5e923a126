-- Personal data change by documents and keep what stood before (PPL-06); a kinship that ended is on record, so that an import does
-- not bring it back; the regular check of a class's data (PPL-10). Values of personal data can be taken out of their history,
-- when a person is erased, and changed in no other way.

ALTER TABLE "People" ADD COLUMN "Address" TEXT NULL;

CREATE TABLE "PersonChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PersonChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Field" INTEGER NOT NULL,
    "OldValue" TEXT NULL,
    "NewValue" TEXT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_PersonChanges_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PersonChanges_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PersonChanges_AuthorPersonId" ON "PersonChanges" ("AuthorPersonId");

CREATE INDEX "IX_PersonChanges_PersonId" ON "PersonChanges" ("PersonId");

CREATE TABLE "GuardianshipEnds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuardianshipEnds" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Relation" TEXT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_GuardianshipEnds_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GuardianshipEnds_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GuardianshipEnds_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_GuardianshipEnds_AuthorPersonId" ON "GuardianshipEnds" ("AuthorPersonId");

CREATE INDEX "IX_GuardianshipEnds_ParentId" ON "GuardianshipEnds" ("ParentId");

CREATE INDEX "IX_GuardianshipEnds_PupilId_ParentId" ON "GuardianshipEnds" ("PupilId", "ParentId");

CREATE TABLE "ClassDataChecks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClassDataChecks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_ClassDataChecks_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClassDataChecks_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ClassDataChecks_AuthorPersonId" ON "ClassDataChecks" ("AuthorPersonId");

CREATE INDEX "IX_ClassDataChecks_ClassId_On" ON "ClassDataChecks" ("ClassId", "On");

CREATE TRIGGER "PersonChanges_no_update" BEFORE UPDATE ON "PersonChanges"
WHEN NEW."OldValue" IS NOT NULL OR NEW."NewValue" IS NOT NULL OR NEW."PersonId" <> OLD."PersonId" OR NEW."Field" <> OLD."Field"
BEGIN SELECT RAISE(ABORT, 'the history of personal data is append-only'); END;

CREATE TRIGGER "PersonChanges_no_delete" BEFORE DELETE ON "PersonChanges"
BEGIN SELECT RAISE(ABORT, 'the history of personal data is append-only'); END;

CREATE TRIGGER "GuardianshipEnds_no_update" BEFORE UPDATE ON "GuardianshipEnds"
BEGIN SELECT RAISE(ABORT, 'the ends of kinships are append-only'); END;

CREATE TRIGGER "GuardianshipEnds_no_delete" BEFORE DELETE ON "GuardianshipEnds"
BEGIN SELECT RAISE(ABORT, 'the ends of kinships are append-only'); END;

CREATE TRIGGER "ClassDataChecks_no_update" BEFORE UPDATE ON "ClassDataChecks"
BEGIN SELECT RAISE(ABORT, 'the checks of class data are append-only'); END;

CREATE TRIGGER "ClassDataChecks_no_delete" BEFORE DELETE ON "ClassDataChecks"
BEGIN SELECT RAISE(ABORT, 'the checks of class data are append-only'); END;
