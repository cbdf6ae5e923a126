-- Roles and employment have dates and orders; a role that ended keeps its row (PPL-03). What a school decides about the rights
-- of its roles is only added (ACC-06).

ALTER TABLE "Employees" ADD COLUMN "HiredOn" TEXT NULL;
ALTER TABLE "Employees" ADD COLUMN "DismissedOn" TEXT NULL;
ALTER TABLE "Employees" ADD COLUMN "HireOrder_Number" TEXT NULL;
ALTER TABLE "Employees" ADD COLUMN "HireOrder_Date" TEXT NULL;
ALTER TABLE "Employees" ADD COLUMN "DismissalOrder_Number" TEXT NULL;
ALTER TABLE "Employees" ADD COLUMN "DismissalOrder_Date" TEXT NULL;

-- The key was employee and role: then nobody could have a role twice, one time after the other.
CREATE TABLE "EmployeeRoles_dated" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EmployeeRoles" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "EmployeeId" INTEGER NOT NULL,
    "Role" INTEGER NOT NULL,
    "From" TEXT NULL,
    "EndsOn" TEXT NULL,
    "Order_Number" TEXT NULL,
    "Order_Date" TEXT NULL,
    "EndOrder_Number" TEXT NULL,
    "EndOrder_Date" TEXT NULL,
    CONSTRAINT "FK_EmployeeRoles_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE CASCADE
);
INSERT INTO "EmployeeRoles_dated" ("SchoolId", "EmployeeId", "Role")
SELECT "SchoolId", "EmployeeId", "Role" FROM "EmployeeRoles" ORDER BY "EmployeeId", "Role";
DROP TABLE "EmployeeRoles";
ALTER TABLE "EmployeeRoles_dated" RENAME TO "EmployeeRoles";
CREATE INDEX "IX_EmployeeRoles_EmployeeId_Role" ON "EmployeeRoles" ("EmployeeId", "Role");

CREATE TABLE "RightChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RightChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Role" INTEGER NOT NULL,
    "Right" INTEGER NOT NULL,
    "Granted" INTEGER NULL,
    "Basis" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_RightChanges_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RightChanges_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_RightChanges_PersonId" ON "RightChanges" ("PersonId");
CREATE INDEX "IX_RightChanges_SchoolId_Role_Right" ON "RightChanges" ("SchoolId", "Role", "Right");

CREATE TRIGGER "RightChanges_no_update" BEFORE UPDATE ON "RightChanges"
BEGIN SELECT RAISE(ABORT, 'decisions on rights are append-only'); END;

CREATE TRIGGER "RightChanges_no_delete" BEFORE DELETE ON "RightChanges"
BEGIN SELECT RAISE(ABORT, 'decisions on rights are append-only'); END;
