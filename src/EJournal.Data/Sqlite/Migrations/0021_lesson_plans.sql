-- Lesson plans with their versions, methodical associations, kinds of activity (CUR-05 to CUR-07, LES-01). A plan of before
-- is its version 0: nobody wrote down who made it.
ALTER TABLE "LessonPlanItems" ADD COLUMN "Line" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "LessonPlanItems" ADD COLUMN "AddedIn" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "LessonPlanItems" ADD COLUMN "RemovedIn" INTEGER NULL;
UPDATE "LessonPlanItems" SET "Line" = "Number";
DROP INDEX "IX_LessonPlanItems_GroupId_Number";
CREATE UNIQUE INDEX "IX_LessonPlanItems_GroupId_Number" ON "LessonPlanItems" ("GroupId", "Number") WHERE "RemovedIn" IS NULL;
CREATE INDEX "IX_LessonPlanItems_GroupId_Line" ON "LessonPlanItems" ("GroupId", "Line");

CREATE TABLE "LessonPlanVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LessonPlanVersions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Source" INTEGER NOT NULL,
    "AuthorId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "Late" INTEGER NOT NULL,
    "Basis" TEXT NULL,
    "ApprovedById" INTEGER NULL,
    "ApprovedAt" INTEGER NULL,
    CONSTRAINT "FK_LessonPlanVersions_People_ApprovedById" FOREIGN KEY ("ApprovedById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonPlanVersions_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonPlanVersions_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "IX_LessonPlanVersions_GroupId_Number" ON "LessonPlanVersions" ("GroupId", "Number");
CREATE INDEX "IX_LessonPlanVersions_AuthorId" ON "LessonPlanVersions" ("AuthorId");
CREATE INDEX "IX_LessonPlanVersions_ApprovedById" ON "LessonPlanVersions" ("ApprovedById");

CREATE TABLE "MethodicalAssociations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MethodicalAssociations" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "MethodistId" INTEGER NULL,
    "FromGrade" INTEGER NOT NULL,
    "ToGrade" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MethodicalAssociations_Employees_MethodistId" FOREIGN KEY ("MethodistId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MethodicalAssociations_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "IX_MethodicalAssociations_SchoolId_Name" ON "MethodicalAssociations" ("SchoolId", "Name");
CREATE INDEX "IX_MethodicalAssociations_MethodistId" ON "MethodicalAssociations" ("MethodistId");

CREATE TABLE "MethodicalAssociationSubjects" (
    "AssociationId" INTEGER NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    CONSTRAINT "PK_MethodicalAssociationSubjects" PRIMARY KEY ("AssociationId", "SubjectId"),
    CONSTRAINT "FK_MethodicalAssociationSubjects_MethodicalAssociations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "MethodicalAssociations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_MethodicalAssociationSubjects_Subjects_SubjectId" FOREIGN KEY ("SubjectId") REFERENCES "Subjects" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_MethodicalAssociationSubjects_SubjectId" ON "MethodicalAssociationSubjects" ("SubjectId");

ALTER TABLE "TeachingGroups" ADD COLUMN "Activity" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Lessons" ADD COLUMN "Activity" INTEGER NULL;
ALTER TABLE "Lessons" ADD COLUMN "PlanItemId" INTEGER NULL CONSTRAINT "FK_Lessons_LessonPlanItems_PlanItemId" REFERENCES "LessonPlanItems" ("Id") ON DELETE RESTRICT;
CREATE INDEX "IX_Lessons_PlanItemId" ON "Lessons" ("PlanItemId");

CREATE TRIGGER "LessonPlanItems_only_ended" BEFORE UPDATE OF "SchoolId", "GroupId", "Line", "Number", "Topic", "Hours", "Kind", "Homework", "AddedIn" ON "LessonPlanItems"
BEGIN SELECT RAISE(ABORT, 'a topic of a plan is replaced by a new version, not changed'); END;

CREATE TRIGGER "LessonPlanItems_no_delete" BEFORE DELETE ON "LessonPlanItems"
BEGIN SELECT RAISE(ABORT, 'a topic of a plan ends with a version and is not deleted'); END;

CREATE TRIGGER "LessonPlanVersions_only_approved" BEFORE UPDATE OF "SchoolId", "GroupId", "Number", "Source", "AuthorId", "At", "Late", "Basis" ON "LessonPlanVersions"
BEGIN SELECT RAISE(ABORT, 'a version of a plan is approved, not changed'); END;

CREATE TRIGGER "LessonPlanVersions_no_delete" BEFORE DELETE ON "LessonPlanVersions"
BEGIN SELECT RAISE(ABORT, 'versions of plans are kept'); END;
