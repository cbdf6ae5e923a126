CREATE TABLE "AuditEntries" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY,
    "SchoolId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "AccountId" INTEGER NULL,
    "Action" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Details" TEXT NOT NULL,
    "PreviousHash" BLOB NOT NULL,
    "Hash" BLOB NOT NULL
);


CREATE TABLE "InboundReceipts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InboundReceipts" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ChannelKey" TEXT NOT NULL,
    "DedupKey" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);


CREATE TABLE "JournalEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_JournalEvents" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "PupilId" INTEGER NULL,
    "GroupId" INTEGER NULL,
    "LessonId" INTEGER NULL,
    "MarkId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "PlannedAt" INTEGER NULL
);


CREATE TABLE "Schools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schools" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ShortName" TEXT NULL,
    "TimeZone" TEXT NOT NULL,
    "Regulation" TEXT NULL,
    "Address" TEXT NULL,
    "Phone" TEXT NULL
);


CREATE TABLE "SignInFailures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SignInFailures" PRIMARY KEY AUTOINCREMENT,
    "Subject" BLOB NOT NULL,
    "Source" BLOB NOT NULL,
    "Known" INTEGER NOT NULL,
    "At" INTEGER NOT NULL
);


CREATE TABLE "AbsenceReasons" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AbsenceReasons" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    CONSTRAINT "FK_AbsenceReasons_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "BellTimes" (
    "SchoolId" INTEGER NOT NULL,
    "Shift" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    CONSTRAINT "PK_BellTimes" PRIMARY KEY ("SchoolId", "Shift", "Number"),
    CONSTRAINT "FK_BellTimes_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ChannelConfigurations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ChannelConfigurations" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Enabled" INTEGER NOT NULL,
    "Settings" TEXT NOT NULL,
    "ProtectedSecrets" BLOB NULL,
    "Version" INTEGER NOT NULL,
    "InboundCursor" TEXT NULL,
    CONSTRAINT "FK_ChannelConfigurations_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "GradingPeriods" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GradingPeriods" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "FromGrade" INTEGER NOT NULL,
    "ToGrade" INTEGER NOT NULL,
    "Closed" INTEGER NOT NULL,
    CONSTRAINT "FK_GradingPeriods_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Holidays" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Holidays" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    CONSTRAINT "FK_Holidays_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "People" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_People" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LastName" TEXT NOT NULL,
    "FirstName" TEXT NOT NULL,
    "MiddleName" TEXT NULL,
    "Sex" INTEGER NULL,
    "BirthDate" TEXT NULL,
    "Phone" TEXT NULL,
    "Email" TEXT NULL,
    CONSTRAINT "FK_People_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Subjects" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Subjects" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "ShortName" TEXT NULL,
    CONSTRAINT "FK_Subjects_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "WorkKinds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_WorkKinds" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Weight" REAL NOT NULL,
    "Written" INTEGER NOT NULL,
    CONSTRAINT "FK_WorkKinds_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Accounts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "BlockedAt" INTEGER NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL,
    CONSTRAINT "FK_Accounts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Accounts_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Employees" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Employees" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "StaffNumber" TEXT NOT NULL,
    CONSTRAINT "FK_Employees_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Invitations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "IssuedById" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    "IssuedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "ClosedAt" INTEGER NULL,
    CONSTRAINT "FK_Invitations_People_IssuedById" FOREIGN KEY ("IssuedById") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Parents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Parents" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "FK_Parents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RegulationChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RegulationChanges" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Value" TEXT NULL,
    "Basis" TEXT NOT NULL,
    "PersonId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_RegulationChanges_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RegulationChanges_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AccountClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccountClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" INTEGER NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AccountClaims_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AccountLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" INTEGER NOT NULL,
    CONSTRAINT "PK_AccountLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AccountLogins_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AccountTokens" (
    "UserId" INTEGER NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AccountTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AccountTokens_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "IdempotencyRecords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_IdempotencyRecords" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Operation" TEXT NOT NULL,
    "InputHash" BLOB NOT NULL,
    "ResultId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_IdempotencyRecords_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "KnownDevices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_KnownDevices" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_KnownDevices_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "RefreshTokens" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RefreshTokens" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    "FamilyId" TEXT NOT NULL,
    "Client" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NULL,
    "RevokedAt" INTEGER NULL,
    CONSTRAINT "FK_RefreshTokens_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Classes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Classes" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GradeLevel" INTEGER NOT NULL,
    "Letter" TEXT NOT NULL,
    "Shift" INTEGER NOT NULL,
    "HomeroomTeacherId" INTEGER NULL,
    CONSTRAINT "FK_Classes_Employees_HomeroomTeacherId" FOREIGN KEY ("HomeroomTeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Classes_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "EmployeeRoles" (
    "EmployeeId" INTEGER NOT NULL,
    "Role" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    CONSTRAINT "PK_EmployeeRoles" PRIMARY KEY ("EmployeeId", "Role"),
    CONSTRAINT "FK_EmployeeRoles_Employees_EmployeeId" FOREIGN KEY ("EmployeeId") REFERENCES "Employees" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Contacts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Contacts" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "ChannelKey" TEXT NOT NULL,
    "Address" TEXT NULL,
    "Masked" TEXT NOT NULL,
    "Origin" INTEGER NOT NULL,
    "ConfirmedAt" INTEGER NULL,
    "SecretHash" BLOB NULL,
    "SecretExpiresAt" INTEGER NULL,
    "FailedAttempts" INTEGER NOT NULL,
    "SuspendedAt" INTEGER NULL,
    CONSTRAINT "FK_Contacts_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Pupils" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Pupils" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "FileNumber" TEXT NOT NULL,
    "ClassId" INTEGER NOT NULL,
    CONSTRAINT "FK_Pupils_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pupils_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "TeachingGroups" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TeachingGroups" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    "Subgroup" TEXT NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "WeeklyHours" REAL NOT NULL,
    CONSTRAINT "FK_TeachingGroups_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TeachingGroups_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TeachingGroups_Subjects_SubjectId" FOREIGN KEY ("SubjectId") REFERENCES "Subjects" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "DeliveryAgreements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DeliveryAgreements" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "ChannelKey" TEXT NOT NULL,
    "Topics" INTEGER NOT NULL,
    "Timing" INTEGER NOT NULL,
    "Privacy" INTEGER NOT NULL,
    "ContactId" INTEGER NOT NULL,
    "AgreedAt" INTEGER NOT NULL,
    "TextVersion" TEXT NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_DeliveryAgreements_Contacts_ContactId" FOREIGN KEY ("ContactId") REFERENCES "Contacts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeliveryAgreements_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeliveryAgreements_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Guardianships" (
    "ParentId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Relation" TEXT NULL,
    "LegalRepresentative" INTEGER NOT NULL,
    CONSTRAINT "PK_Guardianships" PRIMARY KEY ("ParentId", "PupilId"),
    CONSTRAINT "FK_Guardianships_Parents_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Parents" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Guardianships_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PupilSubgroups" (
    "PupilId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    CONSTRAINT "PK_PupilSubgroups" PRIMARY KEY ("PupilId", "Name"),
    CONSTRAINT "FK_PupilSubgroups_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE CASCADE
);


CREATE TABLE "FinalMarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FinalMarks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Value" TEXT NOT NULL,
    "NumericValue" REAL NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_FinalMarks_GradingPeriods_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "GradingPeriods" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FinalMarks_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FinalMarks_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "LessonPlanItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LessonPlanItems" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Topic" TEXT NOT NULL,
    "Hours" INTEGER NOT NULL,
    "Kind" TEXT NULL,
    "Homework" TEXT NULL,
    CONSTRAINT "FK_LessonPlanItems_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Lessons" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Lessons" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Status" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SubstitutedTeacherId" INTEGER NULL,
    "Room" TEXT NULL,
    "Topic" TEXT NULL,
    "WorkKindId" INTEGER NULL,
    "RecordedAt" INTEGER NULL,
    CONSTRAINT "FK_Lessons_Classes_ClassId" FOREIGN KEY ("ClassId") REFERENCES "Classes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Lessons_Employees_SubstitutedTeacherId" FOREIGN KEY ("SubstitutedTeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Lessons_Employees_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Lessons_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Lessons_WorkKinds_WorkKindId" FOREIGN KEY ("WorkKindId") REFERENCES "WorkKinds" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "TimetableEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TimetableEntries" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "Weekday" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Room" TEXT NULL,
    CONSTRAINT "FK_TimetableEntries_TeachingGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "TeachingGroups" ("Id") ON DELETE CASCADE
);


CREATE TABLE "DeliveryMessages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DeliveryMessages" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "MessageId" TEXT NOT NULL,
    "AgreementId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "ChannelKey" TEXT NOT NULL,
    "Purpose" INTEGER NOT NULL,
    "ProtectedText" BLOB NULL,
    "Status" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "LeaseToken" TEXT NULL,
    "LeaseUntil" INTEGER NULL,
    "StartedAt" INTEGER NULL,
    "FinishedAt" INTEGER NULL,
    "ProviderMessageId" TEXT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_DeliveryMessages_DeliveryAgreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "DeliveryAgreements" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Attendance" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Attendance" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "ReasonId" INTEGER NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Attendance_AbsenceReasons_ReasonId" FOREIGN KEY ("ReasonId") REFERENCES "AbsenceReasons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendance_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendance_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Homework" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Homework" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "DueDate" TEXT NULL,
    "AssignedAt" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_Homework_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Marks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Marks" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "LessonId" INTEGER NOT NULL,
    "PupilId" INTEGER NOT NULL,
    "Value" TEXT NOT NULL,
    "NumericValue" REAL NULL,
    "Weight" REAL NOT NULL,
    "WorkKindId" INTEGER NOT NULL,
    "Comment" TEXT NULL,
    "AuthorId" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Marks_Employees_AuthorId" FOREIGN KEY ("AuthorId") REFERENCES "Employees" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Marks_Lessons_LessonId" FOREIGN KEY ("LessonId") REFERENCES "Lessons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Marks_Pupils_PupilId" FOREIGN KEY ("PupilId") REFERENCES "Pupils" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Marks_WorkKinds_WorkKindId" FOREIGN KEY ("WorkKindId") REFERENCES "WorkKinds" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "DeliveryItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DeliveryItems" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "MessageId" INTEGER NOT NULL,
    "EventId" INTEGER NOT NULL,
    "AgreementId" INTEGER NOT NULL,
    "Subject" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "LessonId" INTEGER NULL,
    "MarkId" INTEGER NULL,
    CONSTRAINT "FK_DeliveryItems_DeliveryMessages_MessageId" FOREIGN KEY ("MessageId") REFERENCES "DeliveryMessages" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AttendanceRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AttendanceRevisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "AttendanceId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "ReasonId" INTEGER NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_AttendanceRevisions_Attendance_AttendanceId" FOREIGN KEY ("AttendanceId") REFERENCES "Attendance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "MarkRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MarkRevisions" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "MarkId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Value" TEXT NULL,
    "AuthorPersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_MarkRevisions_Marks_MarkId" FOREIGN KEY ("MarkId") REFERENCES "Marks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MarkRevisions_People_AuthorPersonId" FOREIGN KEY ("AuthorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);


CREATE UNIQUE INDEX "IX_AbsenceReasons_SchoolId_Code" ON "AbsenceReasons" ("SchoolId", "Code");


CREATE INDEX "IX_AccountClaims_UserId" ON "AccountClaims" ("UserId");


CREATE INDEX "IX_AccountLogins_UserId" ON "AccountLogins" ("UserId");


CREATE INDEX "EmailIndex" ON "Accounts" ("NormalizedEmail");


CREATE INDEX "IX_Accounts_PersonId" ON "Accounts" ("PersonId");


CREATE INDEX "IX_Accounts_SchoolId" ON "Accounts" ("SchoolId");


CREATE UNIQUE INDEX "UserNameIndex" ON "Accounts" ("NormalizedUserName");


CREATE UNIQUE INDEX "IX_Attendance_LessonId_PupilId" ON "Attendance" ("LessonId", "PupilId");


CREATE INDEX "IX_Attendance_PupilId" ON "Attendance" ("PupilId");


CREATE INDEX "IX_Attendance_ReasonId" ON "Attendance" ("ReasonId");


CREATE UNIQUE INDEX "IX_AttendanceRevisions_AttendanceId_Number" ON "AttendanceRevisions" ("AttendanceId", "Number");


CREATE INDEX "IX_AuditEntries_SchoolId_At" ON "AuditEntries" ("SchoolId", "At");


CREATE UNIQUE INDEX "IX_ChannelConfigurations_SchoolId_Key" ON "ChannelConfigurations" ("SchoolId", "Key");


CREATE INDEX "IX_Classes_HomeroomTeacherId" ON "Classes" ("HomeroomTeacherId");


CREATE UNIQUE INDEX "IX_Classes_SchoolId_GradeLevel_Letter" ON "Classes" ("SchoolId", "GradeLevel", "Letter");


CREATE INDEX "IX_Contacts_ParentId" ON "Contacts" ("ParentId");


CREATE INDEX "IX_Contacts_SchoolId_ChannelKey_Address" ON "Contacts" ("SchoolId", "ChannelKey", "Address");


CREATE INDEX "IX_Contacts_SecretHash" ON "Contacts" ("SecretHash");


CREATE INDEX "IX_DeliveryAgreements_ContactId" ON "DeliveryAgreements" ("ContactId");


CREATE INDEX "IX_DeliveryAgreements_ParentId" ON "DeliveryAgreements" ("ParentId");


CREATE UNIQUE INDEX "IX_DeliveryAgreements_ParentId_PupilId_ChannelKey" ON "DeliveryAgreements" ("ParentId", "PupilId", "ChannelKey") WHERE "WithdrawnAt" IS NULL;


CREATE INDEX "IX_DeliveryAgreements_PupilId" ON "DeliveryAgreements" ("PupilId");


CREATE INDEX "IX_DeliveryItems_AgreementId_Subject" ON "DeliveryItems" ("AgreementId", "Subject");


CREATE UNIQUE INDEX "IX_DeliveryItems_EventId_AgreementId" ON "DeliveryItems" ("EventId", "AgreementId");


CREATE UNIQUE INDEX "IX_DeliveryItems_MessageId_Subject" ON "DeliveryItems" ("MessageId", "Subject");


CREATE INDEX "IX_DeliveryMessages_AgreementId_Status" ON "DeliveryMessages" ("AgreementId", "Status");


CREATE UNIQUE INDEX "IX_DeliveryMessages_MessageId" ON "DeliveryMessages" ("MessageId");


CREATE INDEX "IX_DeliveryMessages_Status_DueAt" ON "DeliveryMessages" ("Status", "DueAt");


CREATE UNIQUE INDEX "IX_Employees_PersonId" ON "Employees" ("PersonId");


CREATE UNIQUE INDEX "IX_Employees_SchoolId_StaffNumber" ON "Employees" ("SchoolId", "StaffNumber");


CREATE UNIQUE INDEX "IX_FinalMarks_GroupId_PeriodId_PupilId" ON "FinalMarks" ("GroupId", "PeriodId", "PupilId");


CREATE INDEX "IX_FinalMarks_PeriodId" ON "FinalMarks" ("PeriodId");


CREATE INDEX "IX_FinalMarks_PupilId" ON "FinalMarks" ("PupilId");


CREATE UNIQUE INDEX "IX_GradingPeriods_SchoolId_From_Name" ON "GradingPeriods" ("SchoolId", "From", "Name");


CREATE INDEX "IX_Guardianships_PupilId" ON "Guardianships" ("PupilId");


CREATE UNIQUE INDEX "IX_Holidays_SchoolId_Date" ON "Holidays" ("SchoolId", "Date");


CREATE INDEX "IX_Homework_LessonId" ON "Homework" ("LessonId");


CREATE UNIQUE INDEX "IX_IdempotencyRecords_AccountId_Key" ON "IdempotencyRecords" ("AccountId", "Key");


CREATE UNIQUE INDEX "IX_InboundReceipts_SchoolId_ChannelKey_DedupKey" ON "InboundReceipts" ("SchoolId", "ChannelKey", "DedupKey");


CREATE UNIQUE INDEX "IX_Invitations_Hash" ON "Invitations" ("Hash");


CREATE INDEX "IX_Invitations_IssuedById" ON "Invitations" ("IssuedById");


CREATE INDEX "IX_Invitations_PersonId" ON "Invitations" ("PersonId");


CREATE INDEX "IX_Invitations_SchoolId" ON "Invitations" ("SchoolId");


CREATE INDEX "IX_JournalEvents_PupilId_Id" ON "JournalEvents" ("PupilId", "Id");


CREATE INDEX "IX_JournalEvents_Unplanned" ON "JournalEvents" ("Id") WHERE "PlannedAt" IS NULL;


CREATE INDEX "IX_KnownDevices_AccountId" ON "KnownDevices" ("AccountId");


CREATE UNIQUE INDEX "IX_KnownDevices_Hash" ON "KnownDevices" ("Hash");


CREATE UNIQUE INDEX "IX_LessonPlanItems_GroupId_Number" ON "LessonPlanItems" ("GroupId", "Number");


CREATE INDEX "IX_Lessons_ClassId_Date_Number" ON "Lessons" ("ClassId", "Date", "Number");


CREATE UNIQUE INDEX "IX_Lessons_GroupId_Date_Number" ON "Lessons" ("GroupId", "Date", "Number");


CREATE INDEX "IX_Lessons_SubstitutedTeacherId" ON "Lessons" ("SubstitutedTeacherId");


CREATE INDEX "IX_Lessons_Substitutes" ON "Lessons" ("TeacherId", "GroupId") WHERE "SubstitutedTeacherId" IS NOT NULL;


CREATE INDEX "IX_Lessons_TeacherId_Date" ON "Lessons" ("TeacherId", "Date");


CREATE INDEX "IX_Lessons_WorkKindId" ON "Lessons" ("WorkKindId");


CREATE INDEX "IX_MarkRevisions_AuthorPersonId" ON "MarkRevisions" ("AuthorPersonId");


CREATE UNIQUE INDEX "IX_MarkRevisions_MarkId_Number" ON "MarkRevisions" ("MarkId", "Number");


CREATE INDEX "IX_Marks_AuthorId" ON "Marks" ("AuthorId");


CREATE INDEX "IX_Marks_LessonId" ON "Marks" ("LessonId");


CREATE INDEX "IX_Marks_PupilId_LessonId" ON "Marks" ("PupilId", "LessonId");


CREATE INDEX "IX_Marks_WorkKindId" ON "Marks" ("WorkKindId");


CREATE UNIQUE INDEX "IX_Parents_PersonId" ON "Parents" ("PersonId");


CREATE INDEX "IX_People_SchoolId_LastName_FirstName" ON "People" ("SchoolId", "LastName", "FirstName");


CREATE INDEX "IX_Pupils_ClassId" ON "Pupils" ("ClassId");


CREATE UNIQUE INDEX "IX_Pupils_PersonId" ON "Pupils" ("PersonId");


CREATE UNIQUE INDEX "IX_Pupils_SchoolId_FileNumber" ON "Pupils" ("SchoolId", "FileNumber");


CREATE INDEX "IX_RefreshTokens_AccountId" ON "RefreshTokens" ("AccountId");


CREATE INDEX "IX_RefreshTokens_FamilyId" ON "RefreshTokens" ("FamilyId");


CREATE UNIQUE INDEX "IX_RefreshTokens_Hash" ON "RefreshTokens" ("Hash");


CREATE INDEX "IX_RegulationChanges_PersonId" ON "RegulationChanges" ("PersonId");


CREATE INDEX "IX_RegulationChanges_SchoolId" ON "RegulationChanges" ("SchoolId");


CREATE UNIQUE INDEX "IX_Schools_Key" ON "Schools" ("Key");


CREATE INDEX "IX_SignInFailures_At" ON "SignInFailures" ("At");


CREATE INDEX "IX_SignInFailures_Source_At" ON "SignInFailures" ("Source", "At");


CREATE INDEX "IX_SignInFailures_Subject_At" ON "SignInFailures" ("Subject", "At");


CREATE UNIQUE INDEX "IX_Subjects_SchoolId_Name" ON "Subjects" ("SchoolId", "Name");


CREATE UNIQUE INDEX "IX_TeachingGroups_ClassId_SubjectId_Subgroup" ON "TeachingGroups" ("ClassId", "SubjectId", "Subgroup");


CREATE INDEX "IX_TeachingGroups_SubjectId" ON "TeachingGroups" ("SubjectId");


CREATE INDEX "IX_TeachingGroups_TeacherId" ON "TeachingGroups" ("TeacherId");


CREATE UNIQUE INDEX "IX_TimetableEntries_GroupId_Weekday_Number" ON "TimetableEntries" ("GroupId", "Weekday", "Number");


CREATE UNIQUE INDEX "IX_WorkKinds_SchoolId_Code" ON "WorkKinds" ("SchoolId", "Code");
