-- What the school keeps about its employees and portfolios: cards and their changes (PPL-06, PPL-08), duties by order (PPL-03),
-- achievements (PPL-15), and more about the school itself (PPL-14).

ALTER TABLE "Schools" ADD COLUMN "Email" TEXT NULL;
ALTER TABLE "Schools" ADD COLUMN "Website" TEXT NULL;
ALTER TABLE "Schools" ADD COLUMN "Licence" TEXT NULL;

CREATE TABLE "PersonalCards" (
    "EmployeeId" INTEGER NOT NULL CONSTRAINT "PK_PersonalCards" PRIMARY KEY,
    "SchoolId" INTEGER NOT NULL,
    "Positions" TEXT NULL,
    "Category" INTEGER NULL,
    "Education" TEXT NULL,
    CONSTRAINT "FK_PersonalCards_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StaffChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "Field" INTEGER NOT NULL,
    "Earlier" TEXT NULL,
    "Basis" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_StaffChanges_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StaffChanges_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_StaffChanges_AuthorId" ON "StaffChanges" ("AuthorId");
CREATE INDEX "IX_StaffChanges_EmployeeId" ON "StaffChanges" ("EmployeeId");

CREATE TABLE "HomeroomAssignments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HomeroomAssignments" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "From" TEXT NULL,
    "EndsOn" TEXT NULL,
    "Order_Date" TEXT NULL,
    "Order_Number" TEXT NULL,
    CONSTRAINT "FK_HomeroomAssignments_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HomeroomAssignments_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_HomeroomAssignments_ClassId" ON "HomeroomAssignments" ("ClassId");
CREATE INDEX "IX_HomeroomAssignments_EmployeeId" ON "HomeroomAssignments" ("EmployeeId");

CREATE TABLE "Responsibilities" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Responsibilities" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "Order_Date" TEXT NOT NULL,
    "Order_Number" TEXT NOT NULL,
    CONSTRAINT "FK_Responsibilities_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Responsibilities_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Responsibilities_EmployeeId" ON "Responsibilities" ("EmployeeId");
CREATE INDEX "IX_Responsibilities_SchoolId" ON "Responsibilities" ("SchoolId");

CREATE TABLE "PortfolioEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PortfolioEntries" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PupilId" INTEGER NULL,
    "EmployeeId" INTEGER NULL,
    "Kind" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Description" TEXT NULL,
    "Link" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_PortfolioEntries_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PortfolioEntries_People_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PortfolioEntries_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_PortfolioEntries_AuthorId" ON "PortfolioEntries" ("AuthorId");
CREATE INDEX "IX_PortfolioEntries_EmployeeId" ON "PortfolioEntries" ("EmployeeId");
CREATE INDEX "IX_PortfolioEntries_PupilId" ON "PortfolioEntries" ("PupilId");
CREATE INDEX "IX_PortfolioEntries_SchoolId_Id" ON "PortfolioEntries" ("SchoolId", "Id");
