-- Secret addresses of calendars.
CREATE TABLE "CalendarFeeds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CalendarFeeds" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "PupilId" INTEGER NULL,
    "Hash" BLOB NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    CONSTRAINT "FK_CalendarFeeds_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CalendarFeeds_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_CalendarFeeds_AccountId" ON "CalendarFeeds" ("AccountId");
CREATE UNIQUE INDEX "IX_CalendarFeeds_Hash" ON "CalendarFeeds" ("Hash");
CREATE INDEX "IX_CalendarFeeds_PupilId" ON "CalendarFeeds" ("PupilId");
