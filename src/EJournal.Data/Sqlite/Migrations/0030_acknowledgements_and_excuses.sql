-- Parents acknowledge final marks (DIA-10), and file notes about absences, which the homeroom teacher decides on.
CREATE TABLE "ExcuseNotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExcuseNotes" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "FirstLesson" INTEGER NULL,
    "LastLesson" INTEGER NULL,
    "Kind" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "FiledAt" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "DecidedByPersonId" INTEGER NULL,
    "DecidedAt" INTEGER NULL,
    "Answer" TEXT NULL,
    CONSTRAINT "FK_ExcuseNotes_People_DecidedByPersonId" FOREIGN KEY ("DecidedByPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExcuseNotes_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExcuseNotes_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FinalMarkAcknowledgements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FinalMarkAcknowledgements" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_FinalMarkAcknowledgements_GradingPeriods_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "GradingPeriods" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FinalMarkAcknowledgements_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FinalMarkAcknowledgements_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcknowledgedMarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AcknowledgedMarks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "AcknowledgementId" INTEGER NOT NULL,
    "FinalMarkId" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_AcknowledgedMarks_FinalMarkAcknowledgements_AcknowledgementId" FOREIGN KEY ("AcknowledgementId") REFERENCES "FinalMarkAcknowledgements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AcknowledgedMarks_FinalMarks_FinalMarkId" FOREIGN KEY ("FinalMarkId") REFERENCES "FinalMarks" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_AcknowledgedMarks_AcknowledgementId_FinalMarkId" ON "AcknowledgedMarks" ("AcknowledgementId", "FinalMarkId");
CREATE INDEX "IX_AcknowledgedMarks_FinalMarkId" ON "AcknowledgedMarks" ("FinalMarkId");
CREATE INDEX "IX_ExcuseNotes_DecidedByPersonId" ON "ExcuseNotes" ("DecidedByPersonId");
CREATE INDEX "IX_ExcuseNotes_ParentId" ON "ExcuseNotes" ("ParentId");
CREATE INDEX "IX_ExcuseNotes_PupilId" ON "ExcuseNotes" ("PupilId");
CREATE INDEX "IX_FinalMarkAcknowledgements_ParentId" ON "FinalMarkAcknowledgements" ("ParentId");
CREATE INDEX "IX_FinalMarkAcknowledgements_PeriodId" ON "FinalMarkAcknowledgements" ("PeriodId");
CREATE INDEX "IX_FinalMarkAcknowledgements_PupilId_PeriodId" ON "FinalMarkAcknowledgements" ("PupilId", "PeriodId");

CREATE TRIGGER "FinalMarkAcknowledgements_no_update" BEFORE UPDATE ON "FinalMarkAcknowledgements"
BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;

CREATE TRIGGER "FinalMarkAcknowledgements_no_delete" BEFORE DELETE ON "FinalMarkAcknowledgements"
BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;

CREATE TRIGGER "AcknowledgedMarks_no_update" BEFORE UPDATE ON "AcknowledgedMarks"
BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;

CREATE TRIGGER "AcknowledgedMarks_no_delete" BEFORE DELETE ON "AcknowledgedMarks"
BEGIN SELECT RAISE(ABORT, 'acknowledgements are append-only'); END;

CREATE TRIGGER "ExcuseNotes_no_change" BEFORE UPDATE OF "SchoolId", "PupilId", "ParentId", "From", "To", "FirstLesson", "LastLesson", "Kind", "FiledAt" ON "ExcuseNotes"
BEGIN SELECT RAISE(ABORT, 'what was filed is not changed'); END;

CREATE TRIGGER "ExcuseNotes_no_delete" BEFORE DELETE ON "ExcuseNotes"
BEGIN SELECT RAISE(ABORT, 'a note is withdrawn, not deleted'); END;
