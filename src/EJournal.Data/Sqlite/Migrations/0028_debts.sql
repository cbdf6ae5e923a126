-- Works that pupils owe (DIA-02), marks brought from elsewhere (LES-20), and teachers' notepads (LES-21).

CREATE TABLE "Debts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Debts" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "WorkKindId" INTEGER NOT NULL,
    "What" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "SetAt" INTEGER NOT NULL,
    "ClosedAt" INTEGER NULL,
    "MarkId" INTEGER NULL,
    "CancelReason" TEXT NULL,
    CONSTRAINT "FK_Debts_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Debts_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Debts_Marks_MarkId" FOREIGN KEY ("MarkId") REFERENCES "Marks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Debts_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Debts_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Debts_WorkKinds_WorkKindId" FOREIGN KEY ("WorkKindId") REFERENCES "WorkKinds" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExternalMarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExternalMarks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "NumericValue" REAL NULL,
    "Weight" REAL NOT NULL,
    "Attestation" INTEGER NOT NULL,
    "DocumentKind" INTEGER NOT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "WithdrawnById" INTEGER NULL,
    "WithdrawReason" TEXT NULL,
    CONSTRAINT "FK_ExternalMarks_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExternalMarks_People_WithdrawnById" FOREIGN KEY ("WithdrawnById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExternalMarks_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExternalMarks_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NotepadEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_NotepadEntries" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Mark" TEXT NULL,
    "Text" TEXT NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_NotepadEntries_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NotepadEntries_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NotepadEntries_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Debts_AuthorId" ON "Debts" ("AuthorId");
CREATE INDEX "IX_Debts_GroupId" ON "Debts" ("GroupId");
CREATE UNIQUE INDEX "IX_Debts_LessonId_PupilId_WorkKindId" ON "Debts" ("LessonId", "PupilId", "WorkKindId") WHERE "ClosedAt" IS NULL;
CREATE INDEX "IX_Debts_MarkId" ON "Debts" ("MarkId");
CREATE INDEX "IX_Debts_PupilId" ON "Debts" ("PupilId");
CREATE INDEX "IX_Debts_WorkKindId" ON "Debts" ("WorkKindId");
CREATE INDEX "IX_ExternalMarks_AuthorId" ON "ExternalMarks" ("AuthorId");
CREATE INDEX "IX_ExternalMarks_GroupId_Date" ON "ExternalMarks" ("GroupId", "Date");
CREATE INDEX "IX_ExternalMarks_PupilId_Date" ON "ExternalMarks" ("PupilId", "Date");
CREATE INDEX "IX_ExternalMarks_WithdrawnById" ON "ExternalMarks" ("WithdrawnById");
CREATE INDEX "IX_NotepadEntries_EmployeeId_GroupId" ON "NotepadEntries" ("EmployeeId", "GroupId");
CREATE INDEX "IX_NotepadEntries_GroupId" ON "NotepadEntries" ("GroupId");
CREATE INDEX "IX_NotepadEntries_PupilId" ON "NotepadEntries" ("PupilId");

CREATE TRIGGER "Debts_no_delete" BEFORE DELETE ON "Debts"
BEGIN SELECT RAISE(ABORT, 'a debt is closed, not deleted'); END;

CREATE TRIGGER "ExternalMarks_no_delete" BEFORE DELETE ON "ExternalMarks"
BEGIN SELECT RAISE(ABORT, 'a mark is withdrawn, not deleted'); END;
