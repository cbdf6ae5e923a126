-- Taking the journal into use: the plan of the rollout, trainings, comparisons with paper (ROL-01, ROL-06, ROL-09).

CREATE TABLE "RolloutSteps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RolloutSteps" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Form" TEXT NULL,
    "ResponsibleId" INTEGER NULL,
    "DueOn" TEXT NULL,
    "Measure" INTEGER NULL,
    "DoneOn" TEXT NULL,
    "DoneNote" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_RolloutSteps_Employees_ResponsibleId" FOREIGN KEY ("ResponsibleId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RolloutSteps_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RolloutSteps_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_RolloutSteps_AuthorId" ON "RolloutSteps" ("AuthorId");
CREATE INDEX "IX_RolloutSteps_ResponsibleId" ON "RolloutSteps" ("ResponsibleId");
CREATE INDEX "IX_RolloutSteps_SchoolId_Number" ON "RolloutSteps" ("SchoolId", "Number");

CREATE TABLE "Trainings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Trainings" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Topic" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_Trainings_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Trainings_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Trainings_AuthorId" ON "Trainings" ("AuthorId");
CREATE INDEX "IX_Trainings_SchoolId_On" ON "Trainings" ("SchoolId", "On");

CREATE TABLE "TrainingParticipants" (
    "TrainingId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_TrainingParticipants" PRIMARY KEY ("TrainingId", "PersonId"),
    CONSTRAINT "FK_TrainingParticipants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TrainingParticipants_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_TrainingParticipants_PersonId" ON "TrainingParticipants" ("PersonId");

CREATE TABLE "PaperComparisons" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PaperComparisons" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Differences" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_PaperComparisons_GradingPeriods_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "GradingPeriods" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PaperComparisons_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PaperComparisons_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_PaperComparisons_AuthorId" ON "PaperComparisons" ("AuthorId");
CREATE INDEX "IX_PaperComparisons_GroupId" ON "PaperComparisons" ("GroupId");
CREATE INDEX "IX_PaperComparisons_PeriodId" ON "PaperComparisons" ("PeriodId");
CREATE INDEX "IX_PaperComparisons_SchoolId_PeriodId" ON "PaperComparisons" ("SchoolId", "PeriodId");

CREATE TRIGGER "Trainings_no_update" BEFORE UPDATE ON "Trainings"
BEGIN SELECT RAISE(ABORT, 'trainings are append-only'); END;

CREATE TRIGGER "Trainings_no_delete" BEFORE DELETE ON "Trainings"
BEGIN SELECT RAISE(ABORT, 'trainings are append-only'); END;

CREATE TRIGGER "PaperComparisons_no_update" BEFORE UPDATE ON "PaperComparisons"
BEGIN SELECT RAISE(ABORT, 'comparisons with paper are append-only'); END;

CREATE TRIGGER "PaperComparisons_no_delete" BEFORE DELETE ON "PaperComparisons"
BEGIN SELECT RAISE(ABORT, 'comparisons with paper are append-only'); END;

CREATE TRIGGER "RolloutSteps_no_delete" BEFORE DELETE ON "RolloutSteps"
BEGIN SELECT RAISE(ABORT, 'a step is withdrawn, not deleted'); END;
