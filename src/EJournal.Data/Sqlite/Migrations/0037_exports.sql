-- Where published figures are sent, and how the sendings stand (ROL-08).

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
CREATE UNIQUE INDEX "IX_ExportSendings_PublishedMonthId" ON "ExportSendings" ("PublishedMonthId");
CREATE INDEX "IX_ExportSendings_SchoolId" ON "ExportSendings" ("SchoolId");
CREATE INDEX "IX_ExportSendings_State_DueAt" ON "ExportSendings" ("State", "DueAt");
