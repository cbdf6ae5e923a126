-- Tokens of applications: the secret is stored as its SHA-256, scopes as bits, the chosen children beside.

CREATE TABLE "AppTokens" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AppTokens" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "Application" TEXT NOT NULL,
    "Hash" BLOB NOT NULL,
    "Scopes" INTEGER NOT NULL,
    "OnlyChosen" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "LastUsedAt" INTEGER NULL,
    "RevokedAt" INTEGER NULL,
    CONSTRAINT "FK_AppTokens_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AppTokens_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AppTokenChildren" (
    "TokenId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    CONSTRAINT "PK_AppTokenChildren" PRIMARY KEY ("TokenId", "PupilId"),
    CONSTRAINT "FK_AppTokenChildren_AppTokens_TokenId" FOREIGN KEY ("TokenId") REFERENCES "AppTokens" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AppTokenChildren_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AppTokenChildren_PupilId" ON "AppTokenChildren" ("PupilId");

CREATE INDEX "IX_AppTokens_AccountId" ON "AppTokens" ("AccountId");

CREATE UNIQUE INDEX "IX_AppTokens_Hash" ON "AppTokens" ("Hash");

CREATE INDEX "IX_AppTokens_SchoolId" ON "AppTokens" ("SchoolId");
