-- Consents with the text consented to, who answers for personal data, and who looked at what of a pupil (152-ФЗ).

CREATE TABLE "ConsentTexts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ConsentTexts" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "PublishedById" INTEGER NOT NULL,
    "PublishedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_ConsentTexts_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DataOfficers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataOfficers" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "Duty" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "OrderDate" TEXT NOT NULL,
    "To" TEXT NULL,
    "EndOrderNumber" TEXT NULL,
    "EndOrderDate" TEXT NULL,
    CONSTRAINT "FK_DataOfficers_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Consents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Consents" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "TextId" INTEGER NOT NULL,
    "PupilId" INTEGER NULL,
    "EmployeeId" INTEGER NULL,
    "GivenById" INTEGER NOT NULL,
    "Origin" INTEGER NOT NULL,
    "DocumentNumber" TEXT NULL,
    "GivenOn" TEXT NOT NULL,
    "RecordedById" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "WithdrawnOn" TEXT NULL,
    "WithdrawnAt" INTEGER NULL,
    "WithdrawnById" INTEGER NULL,
    "WithdrawalNumber" TEXT NULL,
    CONSTRAINT "FK_Consents_ConsentTexts_TextId" FOREIGN KEY ("TextId") REFERENCES "ConsentTexts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_People_GivenById" FOREIGN KEY ("GivenById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DataAccess" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataAccess" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Roles" INTEGER NOT NULL,
    "Area" INTEGER NOT NULL,
    "Application" TEXT NOT NULL,
    "Hour" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_DataAccess_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DataAccess_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Consents_EmployeeId" ON "Consents" ("EmployeeId");

CREATE INDEX "IX_Consents_GivenById" ON "Consents" ("GivenById");

CREATE INDEX "IX_Consents_PupilId" ON "Consents" ("PupilId");

CREATE INDEX "IX_Consents_TextId" ON "Consents" ("TextId");

CREATE UNIQUE INDEX "IX_ConsentTexts_SchoolId_Kind_Version" ON "ConsentTexts" ("SchoolId", "Kind", "Version");

CREATE INDEX "IX_DataAccess_PersonId" ON "DataAccess" ("PersonId");

CREATE UNIQUE INDEX "IX_DataAccess_PupilId_Hour_PersonId_Area_Application" ON "DataAccess" ("PupilId", "Hour", "PersonId", "Area", "Application");

CREATE INDEX "IX_DataAccess_SchoolId_Hour" ON "DataAccess" ("SchoolId", "Hour");

CREATE INDEX "IX_DataOfficers_EmployeeId" ON "DataOfficers" ("EmployeeId");

CREATE INDEX "IX_DataOfficers_SchoolId_Duty" ON "DataOfficers" ("SchoolId", "Duty");

-- A text stays what was consented to, and a consent what was given: it can be withdrawn, once.

CREATE TRIGGER "ConsentTexts_no_update" BEFORE UPDATE ON "ConsentTexts"
BEGIN SELECT RAISE(ABORT, 'texts of consent are append-only'); END;

CREATE TRIGGER "ConsentTexts_no_delete" BEFORE DELETE ON "ConsentTexts"
BEGIN SELECT RAISE(ABORT, 'texts of consent are append-only'); END;

CREATE TRIGGER "Consents_no_change" BEFORE UPDATE OF "SchoolId", "Kind", "TextId", "PupilId", "EmployeeId", "GivenById", "Origin", "DocumentNumber", "GivenOn", "RecordedById", "RecordedAt" ON "Consents"
BEGIN SELECT RAISE(ABORT, 'a consent is withdrawn, not changed'); END;

CREATE TRIGGER "Consents_withdrawn_once" BEFORE UPDATE ON "Consents" WHEN OLD."WithdrawnAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a consent is withdrawn once'); END;

CREATE TRIGGER "Consents_no_delete" BEFORE DELETE ON "Consents"
BEGIN SELECT RAISE(ABORT, 'a consent is withdrawn, not deleted'); END;
