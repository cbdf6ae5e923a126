-- Families of a class write to one another where the school lets them (MSG-03); whoever does not want to is closed to them.
ALTER TABLE "Correspondence" ADD COLUMN "ClassId" INTEGER NULL CONSTRAINT "FK_Correspondence_Classes_ClassId" REFERENCES "Classes" ("Id") ON DELETE RESTRICT;
ALTER TABLE "People" ADD COLUMN "ClosedToFamiliesAt" INTEGER NULL;
CREATE INDEX "IX_Correspondence_ClassId" ON "Correspondence" ("ClassId");
