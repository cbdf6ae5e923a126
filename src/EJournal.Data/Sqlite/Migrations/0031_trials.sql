-- The trial of the journal in some classes, what was concluded, and the switch of the whole school (ROL-13).

CREATE TABLE "Trials" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Trials" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_Trials_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Trials_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Trials_AuthorId" ON "Trials" ("AuthorId");
CREATE INDEX "IX_Trials_SchoolId_To" ON "Trials" ("SchoolId", "To");

CREATE TABLE "TrialClasses" (
    "TrialId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    CONSTRAINT "PK_TrialClasses" PRIMARY KEY ("TrialId", "ClassId"),
    CONSTRAINT "FK_TrialClasses_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TrialClasses_Trials_TrialId" FOREIGN KEY ("TrialId") REFERENCES "Trials" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_TrialClasses_ClassId" ON "TrialClasses" ("ClassId");

CREATE TABLE "TrialConclusions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TrialConclusions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "TrialId" INTEGER NOT NULL,
    "Decision" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Until" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_TrialConclusions_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TrialConclusions_Trials_TrialId" FOREIGN KEY ("TrialId") REFERENCES "Trials" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_TrialConclusions_AuthorId" ON "TrialConclusions" ("AuthorId");
CREATE INDEX "IX_TrialConclusions_TrialId" ON "TrialConclusions" ("TrialId");

CREATE TABLE "JournalSwitches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_JournalSwitches" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_JournalSwitches_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JournalSwitches_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_JournalSwitches_AuthorId" ON "JournalSwitches" ("AuthorId");
CREATE UNIQUE INDEX "IX_JournalSwitches_SchoolId" ON "JournalSwitches" ("SchoolId");

CREATE TRIGGER "Trials_no_delete" BEFORE DELETE ON "Trials"
BEGIN SELECT RAISE(ABORT, 'a trial is concluded, not deleted'); END;

CREATE TRIGGER "TrialClasses_no_update" BEFORE UPDATE ON "TrialClasses"
BEGIN SELECT RAISE(ABORT, 'classes of a trial are append-only'); END;

CREATE TRIGGER "TrialClasses_no_delete" BEFORE DELETE ON "TrialClasses"
BEGIN SELECT RAISE(ABORT, 'classes of a trial are append-only'); END;

CREATE TRIGGER "TrialConclusions_no_update" BEFORE UPDATE ON "TrialConclusions"
BEGIN SELECT RAISE(ABORT, 'conclusions on a trial are append-only'); END;

CREATE TRIGGER "TrialConclusions_no_delete" BEFORE DELETE ON "TrialConclusions"
BEGIN SELECT RAISE(ABORT, 'conclusions on a trial are append-only'); END;

CREATE TRIGGER "JournalSwitches_no_update" BEFORE UPDATE ON "JournalSwitches"
BEGIN SELECT RAISE(ABORT, 'the switch to the journal is append-only'); END;

CREATE TRIGGER "JournalSwitches_no_delete" BEFORE DELETE ON "JournalSwitches"
BEGIN SELECT RAISE(ABORT, 'the switch to the journal is append-only'); END;
