-- The register of corrections (COR-02, COR-03), and documents that free pupils from lessons (LES-17).

CREATE TABLE "ExemptionDocuments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExemptionDocuments" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Document" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "SubjectId" INTEGER NULL,
    "RecordedById" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_ExemptionDocuments_Employees_RecordedById" FOREIGN KEY ("RecordedById") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExemptionDocuments_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExemptionDocuments_Subjects_SubjectId" FOREIGN KEY ("SubjectId") REFERENCES "Subjects" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Corrections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Corrections" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RequestedAt" INTEGER NOT NULL,
    "Reasons" TEXT NOT NULL,
    "Status" INTEGER NOT NULL,
    "DecidedByPersonId" INTEGER NULL,
    "DecidedAt" INTEGER NULL,
    "Note" TEXT NULL,
    CONSTRAINT "FK_Corrections_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Corrections_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Corrections_People_DecidedByPersonId" FOREIGN KEY ("DecidedByPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CorrectionItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CorrectionItems" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "CorrectionId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "PupilId" INTEGER NULL,
    "MarkId" INTEGER NULL,
    "MarkVersion" INTEGER NULL,
    "WorkKindId" INTEGER NULL,
    "Attendance" INTEGER NULL,
    "OldValue" TEXT NULL,
    "NewValue" TEXT NULL,
    CONSTRAINT "FK_CorrectionItems_Corrections_CorrectionId" FOREIGN KEY ("CorrectionId") REFERENCES "Corrections" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CorrectionItems_Marks_MarkId" FOREIGN KEY ("MarkId") REFERENCES "Marks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CorrectionItems_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CorrectionItems_WorkKinds_WorkKindId" FOREIGN KEY ("WorkKindId") REFERENCES "WorkKinds" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_CorrectionItems_CorrectionId_Number" ON "CorrectionItems" ("CorrectionId", "Number");
CREATE INDEX "IX_CorrectionItems_MarkId" ON "CorrectionItems" ("MarkId");
CREATE INDEX "IX_CorrectionItems_PupilId" ON "CorrectionItems" ("PupilId");
CREATE INDEX "IX_CorrectionItems_WorkKindId" ON "CorrectionItems" ("WorkKindId");
CREATE INDEX "IX_Corrections_AuthorId" ON "Corrections" ("AuthorId");
CREATE INDEX "IX_Corrections_DecidedByPersonId" ON "Corrections" ("DecidedByPersonId");
CREATE INDEX "IX_Corrections_LessonId" ON "Corrections" ("LessonId");
CREATE INDEX "IX_Corrections_SchoolId_Status" ON "Corrections" ("SchoolId", "Status");
CREATE INDEX "IX_ExemptionDocuments_PupilId" ON "ExemptionDocuments" ("PupilId");
CREATE INDEX "IX_ExemptionDocuments_RecordedById" ON "ExemptionDocuments" ("RecordedById");
CREATE INDEX "IX_ExemptionDocuments_SubjectId" ON "ExemptionDocuments" ("SubjectId");

ALTER TABLE "MarkRevisions" ADD COLUMN "CorrectionId" INTEGER NULL CONSTRAINT "FK_MarkRevisions_Corrections_CorrectionId" REFERENCES "Corrections" ("Id") ON DELETE RESTRICT;
ALTER TABLE "AttendanceRevisions" ADD COLUMN "CorrectionId" INTEGER NULL CONSTRAINT "FK_AttendanceRevisions_Corrections_CorrectionId" REFERENCES "Corrections" ("Id") ON DELETE RESTRICT;
CREATE INDEX "IX_MarkRevisions_CorrectionId" ON "MarkRevisions" ("CorrectionId");
CREATE INDEX "IX_AttendanceRevisions_CorrectionId" ON "AttendanceRevisions" ("CorrectionId");

CREATE TRIGGER "Corrections_decided_once" BEFORE UPDATE ON "Corrections" WHEN OLD."Status" <> 0
BEGIN SELECT RAISE(ABORT, 'a correction is decided once'); END;

CREATE TRIGGER "Corrections_no_change" BEFORE UPDATE OF "SchoolId", "LessonId", "AuthorId", "RequestedAt", "Reasons" ON "Corrections"
BEGIN SELECT RAISE(ABORT, 'what was asked for is not changed'); END;

CREATE TRIGGER "Corrections_no_delete" BEFORE DELETE ON "Corrections"
BEGIN SELECT RAISE(ABORT, 'the register of corrections is append-only'); END;

CREATE TRIGGER "CorrectionItems_no_update" BEFORE UPDATE ON "CorrectionItems"
BEGIN SELECT RAISE(ABORT, 'the register of corrections is append-only'); END;

CREATE TRIGGER "CorrectionItems_no_delete" BEFORE DELETE ON "CorrectionItems"
BEGIN SELECT RAISE(ABORT, 'the register of corrections is append-only'); END;
