-- Curriculum with its versions, changes of the load, approvals before the school year (CUR-01, CUR-03, CUR-04).
CREATE TABLE "CurriculumLines" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CurriculumLines" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    "GradeLevel" INTEGER NOT NULL,
    "ClassId" INTEGER NULL,
    "WeeklyHours" REAL NOT NULL,
    "YearlyHours" REAL NULL,
    "AddedIn" INTEGER NOT NULL,
    "RemovedIn" INTEGER NULL,
    CONSTRAINT "FK_CurriculumLines_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CurriculumLines_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CurriculumLines_Subjects_SubjectId" FOREIGN KEY ("SubjectId") REFERENCES "Subjects" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_CurriculumLines_SchoolId_Year" ON "CurriculumLines" ("SchoolId", "Year");
CREATE INDEX "IX_CurriculumLines_SubjectId" ON "CurriculumLines" ("SubjectId");
CREATE INDEX "IX_CurriculumLines_ClassId" ON "CurriculumLines" ("ClassId");

CREATE TABLE "CurriculumVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CurriculumVersions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Basis" TEXT NULL,
    CONSTRAINT "FK_CurriculumVersions_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CurriculumVersions_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "IX_CurriculumVersions_SchoolId_Year_Number" ON "CurriculumVersions" ("SchoolId", "Year", "Number");
CREATE INDEX "IX_CurriculumVersions_AuthorId" ON "CurriculumVersions" ("AuthorId");

CREATE TABLE "LoadChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LoadChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "WeeklyHours" REAL NOT NULL,
    "Activity" INTEGER NOT NULL,
    "From" TEXT NULL,
    "AuthorId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "Order_Date" TEXT NULL,
    "Order_Number" TEXT NULL,
    CONSTRAINT "FK_LoadChanges_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LoadChanges_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LoadChanges_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_LoadChanges_GroupId" ON "LoadChanges" ("GroupId");
CREATE INDEX "IX_LoadChanges_SchoolId_At" ON "LoadChanges" ("SchoolId", "At");
CREATE INDEX "IX_LoadChanges_TeacherId" ON "LoadChanges" ("TeacherId");
CREATE INDEX "IX_LoadChanges_AuthorId" ON "LoadChanges" ("AuthorId");

CREATE TABLE "YearApprovals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_YearApprovals" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Matter" INTEGER NOT NULL,
    "ApprovedOn" TEXT NOT NULL,
    "Version" INTEGER NULL,
    "Late" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Order_Date" TEXT NOT NULL,
    "Order_Number" TEXT NOT NULL,
    CONSTRAINT "FK_YearApprovals_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_YearApprovals_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_YearApprovals_SchoolId_Year" ON "YearApprovals" ("SchoolId", "Year");
CREATE INDEX "IX_YearApprovals_AuthorId" ON "YearApprovals" ("AuthorId");

CREATE TRIGGER "CurriculumLines_only_ended" BEFORE UPDATE OF "SchoolId", "Year", "SubjectId", "GradeLevel", "ClassId", "WeeklyHours", "YearlyHours", "AddedIn" ON "CurriculumLines"
BEGIN SELECT RAISE(ABORT, 'a line of the curriculum ends with a version and is not changed'); END;

CREATE TRIGGER "CurriculumLines_no_delete" BEFORE DELETE ON "CurriculumLines"
BEGIN SELECT RAISE(ABORT, 'a line of the curriculum ends with a version and is not deleted'); END;

CREATE TRIGGER "CurriculumVersions_no_update" BEFORE UPDATE ON "CurriculumVersions"
BEGIN SELECT RAISE(ABORT, 'versions of the curriculum are append-only'); END;

CREATE TRIGGER "CurriculumVersions_no_delete" BEFORE DELETE ON "CurriculumVersions"
BEGIN SELECT RAISE(ABORT, 'versions of the curriculum are append-only'); END;

CREATE TRIGGER "LoadChanges_no_update" BEFORE UPDATE ON "LoadChanges"
BEGIN SELECT RAISE(ABORT, 'changes of the load are append-only'); END;

CREATE TRIGGER "LoadChanges_no_delete" BEFORE DELETE ON "LoadChanges"
BEGIN SELECT RAISE(ABORT, 'changes of the load are append-only'); END;

CREATE TRIGGER "YearApprovals_no_update" BEFORE UPDATE ON "YearApprovals"
BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;

CREATE TRIGGER "YearApprovals_no_delete" BEFORE DELETE ON "YearApprovals"
BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;
