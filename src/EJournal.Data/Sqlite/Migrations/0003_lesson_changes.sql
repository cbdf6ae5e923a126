-- The register of substitutions and changes in the schedule (SCH-08): entries are only added, and signed.
CREATE TABLE "LessonChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LessonChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SubstituteId" INTEGER NULL,
    "Reason" TEXT NOT NULL,
    "OrderNumber" TEXT NULL,
    "OrderDate" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "SignedAt" INTEGER NULL,
    CONSTRAINT "FK_LessonChanges_Employees_SubstituteId" FOREIGN KEY ("SubstituteId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonChanges_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonChanges_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LessonChanges_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_LessonChanges_AuthorId" ON "LessonChanges" ("AuthorId");
CREATE INDEX "IX_LessonChanges_LessonId" ON "LessonChanges" ("LessonId");
CREATE INDEX "IX_LessonChanges_SchoolId_Date_Id" ON "LessonChanges" ("SchoolId", "Date", "Id");
CREATE INDEX "IX_LessonChanges_SubstituteId" ON "LessonChanges" ("SubstituteId");
CREATE INDEX "IX_LessonChanges_TeacherId" ON "LessonChanges" ("TeacherId");

CREATE TRIGGER "LessonChanges_only_signed" BEFORE UPDATE ON "LessonChanges"
WHEN OLD."SignedAt" IS NOT NULL OR NEW."SignedAt" IS NULL OR OLD."LessonId" <> NEW."LessonId" OR OLD."Kind" <> NEW."Kind"
  OR OLD."Date" <> NEW."Date" OR OLD."TeacherId" <> NEW."TeacherId" OR OLD."SubstituteId" IS NOT NEW."SubstituteId"
  OR OLD."Reason" <> NEW."Reason" OR OLD."AuthorId" <> NEW."AuthorId" OR OLD."At" <> NEW."At"
BEGIN SELECT RAISE(ABORT, 'an entry of the register is signed once, and not changed'); END;

CREATE TRIGGER "LessonChanges_no_delete" BEFORE DELETE ON "LessonChanges"
BEGIN SELECT RAISE(ABORT, 'the register of substitutions is append-only'); END;
