-- Examinations with their results, what a final mark rested on, and events that tell of both (FIN-01, FIN-03, FIN-06).

CREATE TABLE "Examinations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Examinations" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "MaxPoints" INTEGER NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "CancelledAt" INTEGER NULL,
    CONSTRAINT "FK_Examinations_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Examinations_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExaminationMembers" (
    "ExaminationId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "Chair" INTEGER NOT NULL,
    CONSTRAINT "PK_ExaminationMembers" PRIMARY KEY ("ExaminationId", "EmployeeId"),
    CONSTRAINT "FK_ExaminationMembers_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExaminationMembers_Examinations_ExaminationId" FOREIGN KEY ("ExaminationId") REFERENCES "Examinations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ExaminationResults" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExaminationResults" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ExaminationId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Attempt" INTEGER NOT NULL,
    "HeldOn" TEXT NOT NULL,
    "Value" TEXT NULL,
    "NumericValue" REAL NULL,
    "Points" REAL NULL,
    "AbsenceReason" TEXT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Late" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ExaminationResults_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExaminationResults_Examinations_ExaminationId" FOREIGN KEY ("ExaminationId") REFERENCES "Examinations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExaminationResults_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExaminationRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExaminationRevisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ExaminationResultId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Value" TEXT NULL,
    "Points" REAL NULL,
    "AbsenceReason" TEXT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_ExaminationRevisions_ExaminationResults_ExaminationResultId" FOREIGN KEY ("ExaminationResultId") REFERENCES "ExaminationResults" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExaminationRevisions_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ExaminationMembers_EmployeeId" ON "ExaminationMembers" ("EmployeeId");
CREATE INDEX "IX_ExaminationRevisions_AuthorPersonId" ON "ExaminationRevisions" ("AuthorPersonId");
CREATE UNIQUE INDEX "IX_ExaminationRevisions_ExaminationResultId_Number" ON "ExaminationRevisions" ("ExaminationResultId", "Number");
CREATE INDEX "IX_ExaminationResults_AuthorId" ON "ExaminationResults" ("AuthorId");
CREATE UNIQUE INDEX "IX_ExaminationResults_ExaminationId_PupilId_Attempt" ON "ExaminationResults" ("ExaminationId", "PupilId", "Attempt");
CREATE INDEX "IX_ExaminationResults_PupilId" ON "ExaminationResults" ("PupilId");
CREATE INDEX "IX_Examinations_AuthorId" ON "Examinations" ("AuthorId");
CREATE INDEX "IX_Examinations_GroupId_Date" ON "Examinations" ("GroupId", "Date");

ALTER TABLE "FinalMarkRevisions" ADD COLUMN "Grounds" TEXT NULL;
ALTER TABLE "JournalEvents" ADD COLUMN "FinalMarkId" INTEGER NULL;
ALTER TABLE "JournalEvents" ADD COLUMN "ExaminationResultId" INTEGER NULL;
ALTER TABLE "DeliveryItems" ADD COLUMN "FinalMarkId" INTEGER NULL;
ALTER TABLE "DeliveryItems" ADD COLUMN "ExaminationResultId" INTEGER NULL;

CREATE TRIGGER "Examinations_no_delete" BEFORE DELETE ON "Examinations"
BEGIN SELECT RAISE(ABORT, 'an examination is cancelled, not deleted'); END;

CREATE TRIGGER "ExaminationResults_no_delete" BEFORE DELETE ON "ExaminationResults"
BEGIN SELECT RAISE(ABORT, 'a result is corrected, not deleted'); END;

CREATE TRIGGER "ExaminationRevisions_no_update" BEFORE UPDATE OF "Id", "SchoolId", "ExaminationResultId", "Number", "Value", "Points", "AuthorPersonId", "At" ON "ExaminationRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "ExaminationRevisions_reason_is_only_erased" BEFORE UPDATE ON "ExaminationRevisions" WHEN NEW."Reason" IS NOT NULL OR NEW."AbsenceReason" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "ExaminationRevisions_no_delete" BEFORE DELETE ON "ExaminationRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
