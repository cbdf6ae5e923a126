-- A class belongs to a school year (PPL-04, ADR 0011), which the school opens and closes. Until now there was one generation of
-- classes: it is that of the school's last lesson; where there is no lesson, of its last grading period; where there is none
-- either, of the day of this migration. A school year turns with August (Domain/Schools/SchoolYear.cs).

CREATE TABLE "SchoolYears" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SchoolYears" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "OpenedAt" INTEGER NULL,
    "OpenedById" INTEGER NULL,
    "OrderNumber" TEXT NULL,
    "OrderDate" TEXT NULL,
    "ClosedAt" INTEGER NULL,
    "ClosedById" INTEGER NULL,
    "ClosingBasis" TEXT NULL,
    CONSTRAINT "FK_SchoolYears_People_ClosedById" FOREIGN KEY ("ClosedById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SchoolYears_People_OpenedById" FOREIGN KEY ("OpenedById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SchoolYears_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

-- The day that says the year, seven months earlier: then the year of the date is the school year.
INSERT INTO "SchoolYears" ("SchoolId", "Year", "From", "To")
SELECT s."Id", CAST(strftime('%Y', s."Day", 'start of month', '-7 months') AS INTEGER), '', ''
FROM (
    SELECT "Id", COALESCE(
        (SELECT MAX(l."Date") FROM "Lessons" l WHERE l."SchoolId" = "Schools"."Id"),
        (SELECT MAX(p."From") FROM "GradingPeriods" p WHERE p."SchoolId" = "Schools"."Id"),
        date('now')) AS "Day"
    FROM "Schools"
) s;

-- From the first to the last day of its periods, else from September to May.
UPDATE "SchoolYears" SET
    "From" = COALESCE(
        (SELECT MIN(p."From") FROM "GradingPeriods" p WHERE p."SchoolId" = "SchoolYears"."SchoolId"
            AND CAST(strftime('%Y', p."From", 'start of month', '-7 months') AS INTEGER) = "Year"),
        "Year" || '-09-01'),
    "To" = COALESCE(
        (SELECT MAX(p."To") FROM "GradingPeriods" p WHERE p."SchoolId" = "SchoolYears"."SchoolId"
            AND CAST(strftime('%Y', p."From", 'start of month', '-7 months') AS INTEGER) = "Year"),
        ("Year" + 1) || '-05-31');

CREATE INDEX "IX_SchoolYears_ClosedById" ON "SchoolYears" ("ClosedById");

CREATE INDEX "IX_SchoolYears_OpenedById" ON "SchoolYears" ("OpenedById");

CREATE UNIQUE INDEX "IX_SchoolYears_SchoolId_Year" ON "SchoolYears" ("SchoolId", "Year");

ALTER TABLE "Classes" ADD COLUMN "Year" INTEGER NOT NULL DEFAULT 0;

UPDATE "Classes" SET "Year" = (SELECT y."Year" FROM "SchoolYears" y WHERE y."SchoolId" = "Classes"."SchoolId");

DROP INDEX "IX_Classes_SchoolId_GradeLevel_Letter";

CREATE UNIQUE INDEX "IX_Classes_SchoolId_Year_GradeLevel_Letter" ON "Classes" ("SchoolId", "Year", "GradeLevel", "Letter");

CREATE TRIGGER "SchoolYears_no_delete" BEFORE DELETE ON "SchoolYears"
BEGIN SELECT RAISE(ABORT, 'a school year is closed, not deleted'); END;
