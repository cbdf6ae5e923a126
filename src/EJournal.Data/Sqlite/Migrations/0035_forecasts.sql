-- The forecast of the final marks of a period is told to a family once (DIA-07).
ALTER TABLE "JournalEvents" ADD COLUMN "PeriodId" INTEGER NULL;
ALTER TABLE "DeliveryItems" ADD COLUMN "PeriodId" INTEGER NULL;
CREATE UNIQUE INDEX "IX_JournalEvents_Forecasts" ON "JournalEvents" ("PupilId", "PeriodId") WHERE "PeriodId" IS NOT NULL;
