-- Sign-in through an OpenID Connect provider (ACC-03): who was vouched for a moment ago, and how each sign-in began.

CREATE TABLE "ProviderSignIns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProviderSignIns" PRIMARY KEY AUTOINCREMENT,
    "Hash" BLOB NOT NULL,
    "Challenge" BLOB NOT NULL,
    "Provider" TEXT NOT NULL,
    "SubjectKey" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL
);

CREATE INDEX "IX_ProviderSignIns_ExpiresAt" ON "ProviderSignIns" ("ExpiresAt");

CREATE UNIQUE INDEX "IX_ProviderSignIns_Hash" ON "ProviderSignIns" ("Hash");

-- Every sign-in so far was by password, and its device is not asked about any more.
ALTER TABLE "RefreshTokens" ADD COLUMN "Method" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "RefreshTokens" ADD COLUMN "NewDevice" INTEGER NOT NULL DEFAULT 0;
