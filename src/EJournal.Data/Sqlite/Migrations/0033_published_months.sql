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

-- Where it is sent, and how the sendings stand (ROL-08).

CREATE TABLE "ExportTargets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExportTargets" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Address" TEXT NOT NULL,
    "ProtectedSecret" BLOB NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "Enabled" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_ExportTargets_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExportTargets_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_ExportTargets_AuthorId" ON "ExportTargets" ("AuthorId");
CREATE UNIQUE INDEX "IX_ExportTargets_SchoolId" ON "ExportTargets" ("SchoolId");

CREATE TABLE "ExportSendings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExportSendings" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PublishedMonthId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "LastAttemptAt" INTEGER NULL,
    "Status" INTEGER NULL,
    "Problem" INTEGER NULL,
    "SentAt" INTEGER NULL,
    CONSTRAINT "FK_ExportSendings_PublishedMonths_PublishedMonthId" FOREIGN KEY ("PublishedMonthId") REFERENCES "PublishedMonths" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_ExportSendings_PublishedMonthId" ON "ExportSendings" ("PublishedMonthId");
CREATE INDEX "IX_ExportSendings_SchoolId" ON "ExportSendings" ("SchoolId");
CREATE INDEX "IX_ExportSendings_State_DueAt" ON "ExportSendings" ("State", "DueAt");
