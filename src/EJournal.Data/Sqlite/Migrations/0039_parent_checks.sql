-- When a parent opened the diary after an entry: so the duty to inform is met as well (COR-10, A-04). Area 7 is a parent's check.
CREATE INDEX "IX_DataAccess_ParentChecks" ON "DataAccess" ("PupilId", "At") WHERE "Area" = 7;
