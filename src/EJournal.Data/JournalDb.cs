using EJournal.Data.Access;
using EJournal.Data.Audit;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Audit;
using EJournal.Domain.Control;
using EJournal.Domain.Corrections;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Debts;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.Domain.Excuses;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Messages;
using EJournal.Domain.Notepads;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Readiness;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data;

/// <summary>
/// The journal's database. Reads do not track; a write asks for tracking where it changes what it read. Pooled: it holds no
/// state of a request.
/// </summary>
public sealed class JournalDb(DbContextOptions<JournalDb> options) : IdentityUserContext<Account, long>(options)
{
    private bool? _isPostgreSql;

    /// <summary>Which of the two kinds of database it is; asked of Entity Framework it costs as much as a small statement.</summary>
    internal bool IsPostgreSql => _isPostgreSql ??= Database.IsNpgsql();

    public DbSet<School> Schools => Set<School>();
    public DbSet<RegulationChange> RegulationChanges => Set<RegulationChange>();
    public DbSet<RightChange> RightChanges => Set<RightChange>();
    public DbSet<SchoolYear> SchoolYears => Set<SchoolYear>();
    public DbSet<SchoolClass> Classes => Set<SchoolClass>();
    public DbSet<GradingPeriod> GradingPeriods => Set<GradingPeriod>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Employee> Employees => Set<Employee>();
    public DbSet<EmployeeRole> EmployeeRoles => Set<EmployeeRole>();
    public DbSet<PersonalCard> PersonalCards => Set<PersonalCard>();
    public DbSet<StaffChange> StaffChanges => Set<StaffChange>();
    public DbSet<HomeroomAssignment> HomeroomAssignments => Set<HomeroomAssignment>();
    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();
    public DbSet<PortfolioEntry> PortfolioEntries => Set<PortfolioEntry>();
    public DbSet<Pupil> Pupils => Set<Pupil>();
    public DbSet<ClassMembership> ClassMemberships => Set<ClassMembership>();
    public DbSet<PupilMovement> PupilMovements => Set<PupilMovement>();
    public DbSet<PersonChange> PersonChanges => Set<PersonChange>();
    public DbSet<GuardianshipEnd> GuardianshipEnds => Set<GuardianshipEnd>();
    public DbSet<ClassDataCheck> ClassDataChecks => Set<ClassDataCheck>();
    public DbSet<PupilSubgroup> PupilSubgroups => Set<PupilSubgroup>();
    public DbSet<Parent> Parents => Set<Parent>();
    public DbSet<Guardianship> Guardianships => Set<Guardianship>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<SignInFailure> SignInFailures => Set<SignInFailure>();
    public DbSet<KnownDevice> KnownDevices => Set<KnownDevice>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ProviderSignIn> ProviderSignIns => Set<ProviderSignIn>();
    public DbSet<AppToken> AppTokens => Set<AppToken>();
    public DbSet<AppTokenChild> AppTokenChildren => Set<AppTokenChild>();
    public DbSet<Subject> Subjects => Set<Subject>();
    public DbSet<TeachingGroup> TeachingGroups => Set<TeachingGroup>();
    public DbSet<LessonPlanItem> LessonPlanItems => Set<LessonPlanItem>();
    public DbSet<LessonPlanVersion> LessonPlanVersions => Set<LessonPlanVersion>();
    public DbSet<CurriculumLine> CurriculumLines => Set<CurriculumLine>();
    public DbSet<CurriculumVersion> CurriculumVersions => Set<CurriculumVersion>();
    public DbSet<LoadChange> LoadChanges => Set<LoadChange>();
    public DbSet<YearApproval> YearApprovals => Set<YearApproval>();
    public DbSet<MethodicalAssociation> MethodicalAssociations => Set<MethodicalAssociation>();
    public DbSet<BellTime> BellTimes => Set<BellTime>();
    public DbSet<TimetableEntry> TimetableEntries => Set<TimetableEntry>();
    public DbSet<TimetableChange> TimetableChanges => Set<TimetableChange>();
    public DbSet<Lesson> Lessons => Set<Lesson>();
    public DbSet<LessonRevision> LessonRevisions => Set<LessonRevision>();
    public DbSet<LessonChange> LessonChanges => Set<LessonChange>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<Announcement> Announcements => Set<Announcement>();
    public DbSet<AnnouncementReading> AnnouncementReadings => Set<AnnouncementReading>();
    public DbSet<Correspondence> Correspondence => Set<Correspondence>();
    public DbSet<InternalMessage> InternalMessages => Set<InternalMessage>();
    public DbSet<SchoolEvent> SchoolEvents => Set<SchoolEvent>();
    public DbSet<SchoolEventRevision> SchoolEventRevisions => Set<SchoolEventRevision>();
    public DbSet<HomeworkItem> Homework => Set<HomeworkItem>();
    public DbSet<WorkKind> WorkKinds => Set<WorkKind>();
    public DbSet<Mark> Marks => Set<Mark>();
    public DbSet<MarkRevision> MarkRevisions => Set<MarkRevision>();
    public DbSet<AttendanceEntry> Attendance => Set<AttendanceEntry>();
    public DbSet<AttendanceRevision> AttendanceRevisions => Set<AttendanceRevision>();
    public DbSet<AbsenceReason> AbsenceReasons => Set<AbsenceReason>();
    public DbSet<ExemptionDocument> ExemptionDocuments => Set<ExemptionDocument>();
    public DbSet<Correction> Corrections => Set<Correction>();
    public DbSet<CorrectionItem> CorrectionItems => Set<CorrectionItem>();
    public DbSet<JournalCheck> JournalChecks => Set<JournalCheck>();
    public DbSet<JournalCheckItem> JournalCheckItems => Set<JournalCheckItem>();
    public DbSet<Remark> Remarks => Set<Remark>();
    public DbSet<RemarkStep> RemarkSteps => Set<RemarkStep>();
    public DbSet<HomeroomCheck> HomeroomChecks => Set<HomeroomCheck>();
    public DbSet<Inaccuracy> Inaccuracies => Set<Inaccuracy>();
    public DbSet<FinalMark> FinalMarks => Set<FinalMark>();
    public DbSet<FinalMarkRevision> FinalMarkRevisions => Set<FinalMarkRevision>();
    public DbSet<MissingMarkNotice> MissingMarkNotices => Set<MissingMarkNotice>();
    public DbSet<FinalMarkAcknowledgement> FinalMarkAcknowledgements => Set<FinalMarkAcknowledgement>();
    public DbSet<ExcuseNote> ExcuseNotes => Set<ExcuseNote>();
    public DbSet<PeriodDecision> PeriodDecisions => Set<PeriodDecision>();
    public DbSet<Debt> Debts => Set<Debt>();
    public DbSet<ExternalMark> ExternalMarks => Set<ExternalMark>();
    public DbSet<NotepadEntry> NotepadEntries => Set<NotepadEntry>();
    public DbSet<Examination> Examinations => Set<Examination>();
    public DbSet<ExaminationResult> ExaminationResults => Set<ExaminationResult>();
    public DbSet<ExaminationRevision> ExaminationRevisions => Set<ExaminationRevision>();
    public DbSet<DeliveryAgreement> DeliveryAgreements => Set<DeliveryAgreement>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ChannelConfiguration> ChannelConfigurations => Set<ChannelConfiguration>();
    public DbSet<JournalEvent> JournalEvents => Set<JournalEvent>();
    public DbSet<DeliveryMessage> DeliveryMessages => Set<DeliveryMessage>();
    public DbSet<DeliveryItem> DeliveryItems => Set<DeliveryItem>();
    public DbSet<InboundReceipt> InboundReceipts => Set<InboundReceipt>();
    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<DataOfficer> DataOfficers => Set<DataOfficer>();
    public DbSet<Erasure> Erasures => Set<Erasure>();
    public DbSet<RolloutStep> RolloutSteps => Set<RolloutStep>();
    public DbSet<Training> Trainings => Set<Training>();
    public DbSet<PaperComparison> PaperComparisons => Set<PaperComparison>();
    public DbSet<Trial> Trials => Set<Trial>();
    public DbSet<JournalSwitch> JournalSwitches => Set<JournalSwitch>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<PublicService> PublicServices => Set<PublicService>();
    public DbSet<PublishedMonth> PublishedMonths => Set<PublishedMonth>();
    public DbSet<ExportTarget> ExportTargets => Set<ExportTarget>();
    public DbSet<ExportSending> ExportSendings => Set<ExportSending>();
    public DbSet<DataAccess> DataAccess => Set<DataAccess>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    // Fixed here: otherwise the tables would depend on which identity options the host registered.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version1;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>();
        // SQLite compares text by code points; so that names stand in the same order everywhere, PostgreSQL does too,
        // whatever the language of its server.
        if (Database.IsNpgsql())
            configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<long>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<long>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<long>>().ToTable("AccountTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(JournalDb).Assembly);
    }
}
