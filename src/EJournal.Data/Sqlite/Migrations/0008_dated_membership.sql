-- Classes and subgroups get their time (PPL-12, PPL-13). When those that stand began is not on record: 1900-01-01 is "before
-- everything the journal knows", 9000-01-01 "not ended" (Domain/People/Spell.cs).

CREATE TABLE "ClassMemberships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClassMemberships" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_ClassMemberships_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClassMemberships_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id")
);

INSERT INTO "ClassMemberships" ("SchoolId", "PupilId", "ClassId", "From", "Until")
SELECT "SchoolId", "Id", "ClassId", '1900-01-01', '9000-01-01' FROM "Pupils";

CREATE INDEX "IX_ClassMemberships_ClassId_Until" ON "ClassMemberships" ("ClassId", "Until");

CREATE UNIQUE INDEX "IX_ClassMemberships_PupilId_Until" ON "ClassMemberships" ("PupilId", "Until");

ALTER TABLE "PupilSubgroups" RENAME TO "UndatedSubgroups";

CREATE TABLE "PupilSubgroups" (
    "PupilId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "PK_PupilSubgroups" PRIMARY KEY ("PupilId", "Name", "From"),
    CONSTRAINT "FK_PupilSubgroups_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE CASCADE
);

INSERT INTO "PupilSubgroups" ("PupilId", "Name", "From", "SchoolId", "Until")
SELECT "PupilId", "Name", '1900-01-01', "SchoolId", '9000-01-01' FROM "UndatedSubgroups";

DROP TABLE "UndatedSubgroups";

ALTER TABLE "Pupils" ADD COLUMN "EnrolledOn" TEXT NULL;

ALTER TABLE "Pupils" ADD COLUMN "LeftOn" TEXT NULL;

CREATE TABLE "PupilMovements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PupilMovements" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "FromClassId" INTEGER NULL,
    "ToClassId" INTEGER NULL,
    "Reason" INTEGER NULL,
    "OrderNumber" TEXT NULL,
    "OrderDate" TEXT NULL,
    "AuthorPersonId" INTEGER NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_PupilMovements_Classes_FromClassId" FOREIGN KEY ("FromClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PupilMovements_Classes_ToClassId" FOREIGN KEY ("ToClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PupilMovements_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PupilMovements_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PupilMovements_AuthorPersonId" ON "PupilMovements" ("AuthorPersonId");

CREATE INDEX "IX_PupilMovements_FromClassId" ON "PupilMovements" ("FromClassId");

CREATE INDEX "IX_PupilMovements_PupilId" ON "PupilMovements" ("PupilId");

CREATE INDEX "IX_PupilMovements_SchoolId_On" ON "PupilMovements" ("SchoolId", "On");

CREATE INDEX "IX_PupilMovements_ToClassId" ON "PupilMovements" ("ToClassId");

CREATE TRIGGER "PupilMovements_no_update" BEFORE UPDATE ON "PupilMovements"
BEGIN SELECT RAISE(ABORT, 'the movement of pupils is append-only'); END;

CREATE TRIGGER "PupilMovements_no_delete" BEFORE DELETE ON "PupilMovements"
BEGIN SELECT RAISE(ABORT, 'the movement of pupils is append-only'); END;
