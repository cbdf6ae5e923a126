-- How the journal was kept in a month, as the school shows it to everybody (ROL-11).

CREATE TABLE "PublishedMonths" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PublishedMonths" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Month" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Classes" INTEGER NOT NULL,
    "Lessons" INTEGER NOT NULL,
    "InTime" INTEGER NOT NULL,
    "Late" INTEGER NOT NULL,
    "Missing" INTEGER NOT NULL,
    "WithHomework" INTEGER NOT NULL,
    "Families" INTEGER NULL,
    "FamiliesWhoLooked" INTEGER NULL,
    "AuthorId" INTEGER NOT NULL,
    "PublishedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_PublishedMonths_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PublishedMonths_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_PublishedMonths_AuthorId" ON "PublishedMonths" ("AuthorId");
CREATE UNIQUE INDEX "IX_PublishedMonths_SchoolId_Month_Number" ON "PublishedMonths" ("SchoolId", "Month", "Number");

CREATE TRIGGER "PublishedMonths_no_update" BEFORE UPDATE ON "PublishedMonths"
BEGIN SELECT RAISE(ABORT, 'publications are append-only'); END;

CREATE TRIGGER "PublishedMonths_no_delete" BEFORE DELETE ON "PublishedMonths"
BEGIN SELECT RAISE(ABORT, 'publications are append-only'); END;
