-- Events of the school and of classes (SCH-03).
CREATE TABLE "SchoolEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SchoolEvents" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Description" TEXT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "StartsAt" TEXT NULL,
    "EndsAt" TEXT NULL,
    "Place" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "PlannedAt" INTEGER NOT NULL,
    "CancelledAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SchoolEvents_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SchoolEvents_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "SchoolEventClasses" (
    "EventId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    CONSTRAINT "PK_SchoolEventClasses" PRIMARY KEY ("EventId", "ClassId"),
    CONSTRAINT "FK_SchoolEventClasses_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SchoolEventClasses_SchoolEvents_EventId" FOREIGN KEY ("EventId") REFERENCES "SchoolEvents" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_SchoolEvents_AuthorId" ON "SchoolEvents" ("AuthorId");
CREATE INDEX "IX_SchoolEvents_SchoolId_From" ON "SchoolEvents" ("SchoolId", "From");
CREATE INDEX "IX_SchoolEventClasses_ClassId" ON "SchoolEventClasses" ("ClassId");
