-- Announcements and correspondence (MSG): withdrawn or answered, neither changed nor deleted.
CREATE TABLE "Announcements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Announcements" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "ForStaff" INTEGER NOT NULL,
    "ForParents" INTEGER NOT NULL,
    "ForPupils" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "DirectedById" INTEGER NULL,
    "PublishedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Announcements_Employees_DirectedById" FOREIGN KEY ("DirectedById") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Announcements_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Announcements_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "AnnouncementLinks" (
    "AnnouncementId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Url" TEXT NOT NULL,
    CONSTRAINT "PK_AnnouncementLinks" PRIMARY KEY ("AnnouncementId", "Number"),
    CONSTRAINT "FK_AnnouncementLinks_Announcements_AnnouncementId" FOREIGN KEY ("AnnouncementId") REFERENCES "Announcements" ("Id") ON DELETE CASCADE
);
CREATE TABLE "AnnouncementReadings" (
    "AnnouncementId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_AnnouncementReadings" PRIMARY KEY ("AnnouncementId", "PersonId"),
    CONSTRAINT "FK_AnnouncementReadings_Announcements_AnnouncementId" FOREIGN KEY ("AnnouncementId") REFERENCES "Announcements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AnnouncementReadings_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "AnnouncementClasses" (
    "AnnouncementId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    CONSTRAINT "PK_AnnouncementClasses" PRIMARY KEY ("AnnouncementId", "ClassId"),
    CONSTRAINT "FK_AnnouncementClasses_Announcements_AnnouncementId" FOREIGN KEY ("AnnouncementId") REFERENCES "Announcements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AnnouncementClasses_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "Correspondence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Correspondence" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Subject" TEXT NOT NULL,
    "PupilId" INTEGER NULL,
    "StartedAt" INTEGER NOT NULL,
    "LastAt" INTEGER NOT NULL,
    CONSTRAINT "FK_Correspondence_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Correspondence_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "CorrespondenceMembers" (
    "CorrespondenceId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "ReadUpTo" INTEGER NOT NULL,
    "ReadAt" INTEGER NULL,
    CONSTRAINT "PK_CorrespondenceMembers" PRIMARY KEY ("CorrespondenceId", "PersonId"),
    CONSTRAINT "FK_CorrespondenceMembers_Correspondence_CorrespondenceId" FOREIGN KEY ("CorrespondenceId") REFERENCES "Correspondence" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CorrespondenceMembers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "InternalMessages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InternalMessages" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "CorrespondenceId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_InternalMessages_Correspondence_CorrespondenceId" FOREIGN KEY ("CorrespondenceId") REFERENCES "Correspondence" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalMessages_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Announcements_AuthorId" ON "Announcements" ("AuthorId");
CREATE INDEX "IX_Announcements_DirectedById" ON "Announcements" ("DirectedById");
CREATE INDEX "IX_Announcements_SchoolId_PublishedAt_Id" ON "Announcements" ("SchoolId", "PublishedAt", "Id");
CREATE INDEX "IX_AnnouncementClasses_ClassId" ON "AnnouncementClasses" ("ClassId");
CREATE INDEX "IX_AnnouncementReadings_PersonId" ON "AnnouncementReadings" ("PersonId");
CREATE INDEX "IX_Correspondence_PupilId" ON "Correspondence" ("PupilId");
CREATE INDEX "IX_Correspondence_SchoolId" ON "Correspondence" ("SchoolId");
CREATE INDEX "IX_CorrespondenceMembers_PersonId" ON "CorrespondenceMembers" ("PersonId");
CREATE INDEX "IX_InternalMessages_AuthorId" ON "InternalMessages" ("AuthorId");
CREATE INDEX "IX_InternalMessages_CorrespondenceId_Id" ON "InternalMessages" ("CorrespondenceId", "Id");

CREATE TRIGGER "Announcements_only_withdrawn" BEFORE UPDATE OF "SchoolId", "Title", "Text", "ForStaff", "ForParents", "ForPupils", "AuthorId", "DirectedById", "PublishedAt" ON "Announcements"
BEGIN SELECT RAISE(ABORT, 'an announcement is withdrawn, not changed'); END;

CREATE TRIGGER "Announcements_no_delete" BEFORE DELETE ON "Announcements"
BEGIN SELECT RAISE(ABORT, 'an announcement is withdrawn, not deleted'); END;

CREATE TRIGGER "InternalMessages_no_update" BEFORE UPDATE ON "InternalMessages"
BEGIN SELECT RAISE(ABORT, 'messages are append-only'); END;

CREATE TRIGGER "InternalMessages_no_delete" BEFORE DELETE ON "InternalMessages"
BEGIN SELECT RAISE(ABORT, 'messages are append-only'); END;
