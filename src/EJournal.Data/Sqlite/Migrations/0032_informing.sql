-- What families had to be told of within a time (COR-10).
CREATE INDEX "IX_JournalEvents_SchoolId_At" ON "JournalEvents" ("SchoolId", "At");
