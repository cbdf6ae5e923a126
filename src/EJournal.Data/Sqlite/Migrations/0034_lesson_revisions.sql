-- What topic and homework of a lesson said before (COR-04). Both texts in a row: what was written before this was kept is not lost.
CREATE TABLE "LessonRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LessonRevisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "Part" INTEGER NOT NULL,
    "OldText" TEXT NULL,
    "NewText" TEXT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Late" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "CorrectionId" INTEGER NULL,
    CONSTRAINT "FK_LessonRevisions_Corrections_CorrectionId" FOREIGN KEY ("CorrectionId") REFERENCES "Corrections" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonRevisions_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonRevisions_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_LessonRevisions_AuthorPersonId" ON "LessonRevisions" ("AuthorPersonId");
CREATE INDEX "IX_LessonRevisions_CorrectionId" ON "LessonRevisions" ("CorrectionId");
CREATE INDEX "IX_LessonRevisions_LessonId" ON "LessonRevisions" ("LessonId");
CREATE INDEX "IX_LessonRevisions_SchoolId_At" ON "LessonRevisions" ("SchoolId", "At");
CREATE INDEX "IX_ExaminationRevisions_SchoolId_At" ON "ExaminationRevisions" ("SchoolId", "At");

-- What families had to be told of within a time (COR-10).
CREATE INDEX "IX_JournalEvents_SchoolId_At" ON "JournalEvents" ("SchoolId", "At");

CREATE TRIGGER "LessonRevisions_no_update" BEFORE UPDATE ON "LessonRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER "LessonRevisions_no_delete" BEFORE DELETE ON "LessonRevisions"
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
