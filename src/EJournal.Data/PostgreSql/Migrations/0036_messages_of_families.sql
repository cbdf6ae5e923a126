-- Families of a class write to one another where the school lets them (MSG-03); whoever does not want to is closed to them.
ALTER TABLE "Correspondence" ADD COLUMN "ClassId" bigint;
ALTER TABLE "Correspondence" ADD CONSTRAINT "FK_Correspondence_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT;
ALTER TABLE "People" ADD COLUMN "ClosedToFamiliesAt" bigint;
CREATE INDEX "IX_Correspondence_ClassId" ON "Correspondence" ("ClassId");
