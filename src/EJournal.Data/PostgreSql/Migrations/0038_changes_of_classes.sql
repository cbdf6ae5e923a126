-- Families follow new weekly grids and events of school and class (SCH-07, DIA-11): a kind of change for each, the record of
-- the grid, and what an event said at each version and for whom.
ALTER TABLE "JournalEvents" ADD COLUMN "TimetableChangeId" bigint;
CREATE INDEX "IX_JournalEvents_OfClasses" ON "JournalEvents" ("SchoolId", "Id") WHERE "PupilId" IS NULL AND "LessonId" IS NULL;

CREATE TABLE "SchoolEventRevisions" (
    "EventId" bigint NOT NULL,
    "Number" integer NOT NULL,
    "Title" text COLLATE "C" NOT NULL,
    "From" date NOT NULL,
    "To" date NOT NULL,
    "StartsAt" time without time zone,
    "EndsAt" time without time zone,
    "Place" text COLLATE "C",
    "Cancelled" boolean NOT NULL,
    CONSTRAINT "PK_SchoolEventRevisions" PRIMARY KEY ("EventId", "Number"),
    CONSTRAINT "FK_SchoolEventRevisions_SchoolEvents_EventId" FOREIGN KEY ("EventId") REFERENCES "SchoolEvents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EventRevisionClasses" (
    "EventId" bigint NOT NULL,
    "Number" integer NOT NULL,
    "ClassId" bigint NOT NULL,
    CONSTRAINT "PK_EventRevisionClasses" PRIMARY KEY ("EventId", "Number", "ClassId"),
    CONSTRAINT "FK_EventRevisionClasses_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_EventRevisionClasses_SchoolEventRevisions_EventId_Number" FOREIGN KEY ("EventId", "Number") REFERENCES "SchoolEventRevisions" ("EventId", "Number") ON DELETE RESTRICT
);
CREATE INDEX "IX_EventRevisionClasses_ClassId" ON "EventRevisionClasses" ("ClassId");

-- What is there becomes the version that it has; of earlier ones nothing was kept, and the last change alone is told.
INSERT INTO "SchoolEventRevisions" ("EventId", "Number", "Title", "From", "To", "StartsAt", "EndsAt", "Place", "Cancelled")
SELECT "Id", "Version", "Title", "From", "To", "StartsAt", "EndsAt", "Place", "CancelledAt" IS NOT NULL FROM "SchoolEvents";
INSERT INTO "EventRevisionClasses" ("EventId", "Number", "ClassId")
SELECT e."Id", e."Version", c."ClassId" FROM "SchoolEvents" e JOIN "SchoolEventClasses" c ON c."EventId" = e."Id";
UPDATE "JournalEvents" SET "Kind" = 20 WHERE "SchoolEventId" IS NOT NULL;
UPDATE "JournalEvents" SET "Revision" = (SELECT e."Version" FROM "SchoolEvents" e WHERE e."Id" = "JournalEvents"."SchoolEventId")
WHERE "Id" IN (SELECT MAX("Id") FROM "JournalEvents" WHERE "SchoolEventId" IS NOT NULL GROUP BY "SchoolEventId");
UPDATE "JournalEvents" SET "Kind" = 19, "TimetableChangeId" =
    (SELECT MAX(c."Id") FROM "TimetableChanges" c
     WHERE c."SchoolId" = "JournalEvents"."SchoolId" AND c."At" = "JournalEvents"."At" AND c."From" = "JournalEvents"."Day")
WHERE "ClassId" IS NOT NULL AND "LessonId" IS NULL AND "Day" IS NOT NULL AND "Kind" = 5;

CREATE TRIGGER "SchoolEventRevisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "SchoolEventRevisions"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');
CREATE TRIGGER "EventRevisionClasses_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "EventRevisionClasses"
FOR EACH STATEMENT EXECUTE FUNCTION "Refuse"('revisions are append-only');
