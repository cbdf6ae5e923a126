-- Checks of the journal (COR-06), remarks to teachers with what became of them (COR-07), and the homeroom teacher's control of the
-- class's journal (COR-09). All of it is only added to; a remark changes its state and its term, and keeps every step. What was
-- entered within a time is found by it (COR-04).

CREATE TABLE "JournalChecks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_JournalChecks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Findings" TEXT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_JournalChecks_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_JournalChecks_AuthorPersonId" ON "JournalChecks" ("AuthorPersonId");
CREATE INDEX "IX_JournalChecks_SchoolId" ON "JournalChecks" ("SchoolId");

CREATE TABLE "JournalCheckItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_JournalCheckItems" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "JournalCheckId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "GroupId" INTEGER NULL,
    CONSTRAINT "FK_JournalCheckItems_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JournalCheckItems_JournalChecks_JournalCheckId" FOREIGN KEY ("JournalCheckId") REFERENCES "JournalChecks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JournalCheckItems_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_JournalCheckItems_ClassId" ON "JournalCheckItems" ("ClassId");
CREATE INDEX "IX_JournalCheckItems_GroupId" ON "JournalCheckItems" ("GroupId");
CREATE INDEX "IX_JournalCheckItems_JournalCheckId" ON "JournalCheckItems" ("JournalCheckId");

CREATE TABLE "Remarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Remarks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "LessonId" INTEGER NULL,
    "JournalCheckId" INTEGER NULL,
    "Text" TEXT NOT NULL,
    "SlipRequired" INTEGER NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Due" TEXT NOT NULL,
    "Status" INTEGER NOT NULL,
    CONSTRAINT "FK_Remarks_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Remarks_JournalChecks_JournalCheckId" FOREIGN KEY ("JournalCheckId") REFERENCES "JournalChecks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Remarks_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Remarks_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Remarks_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Remarks_AuthorPersonId" ON "Remarks" ("AuthorPersonId");
CREATE INDEX "IX_Remarks_GroupId" ON "Remarks" ("GroupId");
CREATE INDEX "IX_Remarks_JournalCheckId" ON "Remarks" ("JournalCheckId");
CREATE INDEX "IX_Remarks_LessonId" ON "Remarks" ("LessonId");
CREATE INDEX "IX_Remarks_SchoolId_On" ON "Remarks" ("SchoolId", "On");
CREATE INDEX "IX_Remarks_TeacherId" ON "Remarks" ("TeacherId");

CREATE TABLE "RemarkSteps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RemarkSteps" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "RemarkId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "Due" TEXT NULL,
    "Late" INTEGER NOT NULL,
    "Slip" INTEGER NOT NULL,
    CONSTRAINT "FK_RemarkSteps_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RemarkSteps_Remarks_RemarkId" FOREIGN KEY ("RemarkId") REFERENCES "Remarks" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RemarkSteps_AuthorPersonId" ON "RemarkSteps" ("AuthorPersonId");
CREATE UNIQUE INDEX "IX_RemarkSteps_RemarkId_Number" ON "RemarkSteps" ("RemarkId", "Number");

CREATE TABLE "HomeroomChecks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HomeroomChecks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Note" TEXT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_HomeroomChecks_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HomeroomChecks_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_HomeroomChecks_AuthorPersonId" ON "HomeroomChecks" ("AuthorPersonId");
CREATE INDEX "IX_HomeroomChecks_ClassId_On" ON "HomeroomChecks" ("ClassId", "On");

CREATE TABLE "Inaccuracies" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Inaccuracies" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "LessonId" INTEGER NULL,
    "Text" TEXT NOT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "AnsweredByPersonId" INTEGER NULL,
    "AnsweredAt" INTEGER NULL,
    "Answer" TEXT NULL,
    "RemarkId" INTEGER NULL,
    CONSTRAINT "FK_Inaccuracies_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inaccuracies_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inaccuracies_People_AnsweredByPersonId" FOREIGN KEY ("AnsweredByPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inaccuracies_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inaccuracies_Remarks_RemarkId" FOREIGN KEY ("RemarkId") REFERENCES "Remarks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inaccuracies_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Inaccuracies_AnsweredByPersonId" ON "Inaccuracies" ("AnsweredByPersonId");
CREATE INDEX "IX_Inaccuracies_AuthorPersonId" ON "Inaccuracies" ("AuthorPersonId");
CREATE INDEX "IX_Inaccuracies_ClassId" ON "Inaccuracies" ("ClassId");
CREATE INDEX "IX_Inaccuracies_GroupId" ON "Inaccuracies" ("GroupId");
CREATE INDEX "IX_Inaccuracies_LessonId" ON "Inaccuracies" ("LessonId");
CREATE INDEX "IX_Inaccuracies_RemarkId" ON "Inaccuracies" ("RemarkId");
CREATE INDEX "IX_Inaccuracies_SchoolId" ON "Inaccuracies" ("SchoolId");

CREATE INDEX "IX_MarkRevisions_SchoolId_At" ON "MarkRevisions" ("SchoolId", "At");
CREATE INDEX "IX_AttendanceRevisions_SchoolId_At" ON "AttendanceRevisions" ("SchoolId", "At");
CREATE INDEX "IX_FinalMarkRevisions_SchoolId_At" ON "FinalMarkRevisions" ("SchoolId", "At");

CREATE TRIGGER "JournalChecks_no_update" BEFORE UPDATE ON "JournalChecks"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "JournalChecks_no_delete" BEFORE DELETE ON "JournalChecks"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "JournalCheckItems_no_update" BEFORE UPDATE ON "JournalCheckItems"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "JournalCheckItems_no_delete" BEFORE DELETE ON "JournalCheckItems"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "RemarkSteps_no_update" BEFORE UPDATE ON "RemarkSteps"
BEGIN SELECT RAISE(ABORT, 'the history of a remark is append-only'); END;

CREATE TRIGGER "RemarkSteps_no_delete" BEFORE DELETE ON "RemarkSteps"
BEGIN SELECT RAISE(ABORT, 'the history of a remark is append-only'); END;

CREATE TRIGGER "HomeroomChecks_no_update" BEFORE UPDATE ON "HomeroomChecks"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "HomeroomChecks_no_delete" BEFORE DELETE ON "HomeroomChecks"
BEGIN SELECT RAISE(ABORT, 'checks of the journal are append-only'); END;

CREATE TRIGGER "Remarks_no_change" BEFORE UPDATE OF "SchoolId", "TeacherId", "GroupId", "LessonId", "JournalCheckId", "Text", "SlipRequired", "AuthorPersonId", "On", "At" ON "Remarks"
BEGIN SELECT RAISE(ABORT, 'what a remark says is not changed'); END;

CREATE TRIGGER "Remarks_no_delete" BEFORE DELETE ON "Remarks"
BEGIN SELECT RAISE(ABORT, 'a remark is withdrawn, not deleted'); END;

CREATE TRIGGER "Inaccuracies_no_change" BEFORE UPDATE OF "SchoolId", "ClassId", "GroupId", "LessonId", "Text", "AuthorPersonId", "At" ON "Inaccuracies"
BEGIN SELECT RAISE(ABORT, 'what was reported is not changed'); END;

CREATE TRIGGER "Inaccuracies_answered_once" BEFORE UPDATE ON "Inaccuracies" WHEN OLD."AnsweredAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was reported is answered once'); END;

CREATE TRIGGER "Inaccuracies_no_delete" BEFORE DELETE ON "Inaccuracies"
BEGIN SELECT RAISE(ABORT, 'what was reported is not deleted'); END;
