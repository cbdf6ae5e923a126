using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Control;
using EJournal.Domain.Corrections;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Debts;
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
using EJournal.Domain.Regulations;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Tests.Statements;

/// <summary>
/// The small school with so many more of everything: pupils of 7А, who are all Anna's father's too, lessons of its first week,
/// teachers with a subject each, and as many rows of whatever hangs on them.
/// </summary>
internal sealed class GrownSchool
{
    private static readonly DateOnly s_day = SchoolBuilder.FirstMonday;

    private readonly int _count;
    private readonly TestSchool _school;
    private readonly DateTime _now;
    private readonly JournalDb _db;
    private readonly long _schoolId;
    private List<Pupil> _pupils = [];
    private List<Employee> _teachers = [];
    private List<TeachingGroup> _groups = [];
    private List<Lesson> _lessons = [];

    private GrownSchool(JournalServer server, JournalDb tracking, int count) =>
        (_school, _now, _db, _count, _schoolId) = (server.School, server.Database.Clock.Now, tracking, count, server.School.School.Id);

    public static async Task<JournalServer> StartAsync(int count)
    {
        var server = await JournalServer.StartAsync(services =>
        {
            // What is counted is statements, however long a busy machine takes for a hundred diaries.
            var options = (GraphQLServerOptions)services.Single(s => s.ServiceType == typeof(GraphQLServerOptions)).ImplementationInstance!;
            options.Execution = options.Execution with { Timeout = TimeSpan.FromMinutes(1) };
        });
        await using var db = server.Database.OpenTracking();
        new GrownSchool(server, db, count).Grow();
        return server;
    }

    private IEnumerable<int> Each => Enumerable.Range(1, _count);

    private void Grow()
    {
        using var together = _db.Database.BeginTransaction();
        // Looked for once: thousands of rows are tracked in the end.
        _db.ChangeTracker.AutoDetectChangesEnabled = false;
        AddPeople();
        AddLessons();
        AddPlans();
        AddRecords();
        AddExaminations();
        AddPersonalData();
        AddMessages();
        AddOffice();
        AddControl();
        _db.ChangeTracker.DetectChanges();
        _db.SaveChanges();
        together.Commit();
    }

    private void AddPeople()
    {
        _pupils = Add(i => Pupil.Enrol(Person($"Ученик{i}"), $"Д-{i}", _school.Class7A.Id, null, []));
        _teachers = Add(i => new Employee { SchoolId = _schoolId, Person = Person($"Учитель{i}"), StaffNumber = $"У-{i}" });
        var parents = Add(i => new Parent { SchoolId = _schoolId, Person = Person($"Родитель{i}") });
        var classes = Add(i => new SchoolClass { SchoolId = _schoolId, GradeLevel = 8, Letter = $"{i}", HomeroomTeacherId = _teachers[i - 1].Id });
        Add(i => new HomeroomAssignment { SchoolId = _schoolId, ClassId = _school.Class7A.Id, EmployeeId = _teachers[i - 1].Id, From = s_day, Order = Order });
        Add(i => new EmployeeRole { SchoolId = _schoolId, EmployeeId = _teachers[i - 1].Id, Role = Role.Teacher, From = s_day.AddDays(-1), Order = Order });
        Add(i => new Guardianship { SchoolId = _schoolId, ParentId = _school.AnnasFather.Id, PupilId = _pupils[i - 1].Id });
        Add(i => new Guardianship { SchoolId = _schoolId, ParentId = parents[i - 1].Id, PupilId = _school.Anna.Id });
        Add(i => new PersonChange { SchoolId = _schoolId, PersonId = parents[i - 1].PersonId, Field = PersonField.Phone, DocumentNumber = "1", DocumentDate = s_day, AuthorPersonId = _teachers[i - 1].PersonId, At = _now });
        Add(i => new PersonChange { SchoolId = _schoolId, PersonId = _school.Anna.PersonId, Field = PersonField.Phone, DocumentNumber = "1", DocumentDate = s_day, AuthorPersonId = _teachers[i - 1].PersonId, At = _now });
        Add(i => Moved(_pupils[i - 1], classes[i - 1]));
        Add(i => Moved(_school.Anna, classes[i - 1]));
    }

    private void AddLessons()
    {
        var subjects = Add(i => new Subject { SchoolId = _schoolId, Name = $"Предмет {i}" });
        _groups = Add(i => new TeachingGroup { SchoolId = _schoolId, ClassId = _school.Class7A.Id, SubjectId = subjects[i - 1].Id, TeacherId = _teachers[i - 1].Id, Subgroup = "", WeeklyHours = 1 });
        // From Tuesday on, so that some day has lessons however few there are; on Monday the small school has its own.
        _lessons = [.. Add(i => Taught(_school.Maths7A, i)), .. Add(i => Taught(_groups[i - 1], _count + i))];
        Add(i => new HomeworkItem { SchoolId = _schoolId, LessonId = _lessons[i - 1].Id, Text = "§ 1", AssignedAt = _now, AuthorId = _school.MathsTeacher.Id });
        Add(i => new LessonChange { SchoolId = _schoolId, LessonId = _lessons[i - 1].Id, Kind = LessonChangeKind.Substituted, Date = _lessons[i - 1].Date, Number = _lessons[i - 1].Number, TeacherId = _school.MathsTeacher.Id, SubstituteId = _teachers[i - 1].Id, Reason = "болезнь", AuthorId = _teachers[i - 1].PersonId, At = _now });
    }

    private void AddPlans()
    {
        var items = Add(i => new LessonPlanItem { SchoolId = _schoolId, GroupId = _school.Maths7A.Id, Line = i, Number = i, Topic = $"Тема плана {i}", AddedIn = 1 });
        Add(i => new LessonPlanItem { SchoolId = _schoolId, GroupId = _groups[i - 1].Id, Line = 1, Number = 1, Topic = "Введение", AddedIn = 1 });
        Add(i => new LessonPlanVersion { SchoolId = _schoolId, GroupId = _school.Maths7A.Id, Number = i, AuthorId = _teachers[i - 1].PersonId, At = _now, ApprovedById = _school.Deputy.PersonId, ApprovedAt = _now });
        Add(i => Held(items[i - 1], i));
        Add(i => new LoadChange { SchoolId = _schoolId, GroupId = _school.Maths7A.Id, Kind = LoadChangeKind.HandedOver, TeacherId = _teachers[i - 1].Id, WeeklyHours = 2, From = s_day, Order = Order, AuthorId = _school.Deputy.PersonId, At = _now });
        Add(i => new CurriculumLine { SchoolId = _schoolId, Year = 2026, SubjectId = _groups[i - 1].SubjectId, GradeLevel = 7, ClassId = _school.Class7A.Id, WeeklyHours = 2, AddedIn = 1 });
        Add(i => new CurriculumVersion { SchoolId = _schoolId, Year = 2026, Number = i, AuthorId = _teachers[i - 1].PersonId, At = _now });
        Add(i => new YearApproval { SchoolId = _schoolId, Year = 2026, Matter = (YearMatter)(i % 4), ApprovedOn = s_day, Order = Order, AuthorId = _school.Director.PersonId, At = _now });
        var associations = Add(i => new MethodicalAssociation { SchoolId = _schoolId, Name = $"МО {i}", MethodistId = _teachers[i - 1].Id });
        Add(i => new AssociationSubject { AssociationId = associations[i - 1].Id, SubjectId = _groups[i - 1].SubjectId });
    }

    private void AddRecords()
    {
        var corrections = Add(i => Correction.Request(_schoolId, _lessons[i - 1].Id, _school.MathsTeacher.Id, _now, "описка", [new CorrectionItem
        {
            SchoolId = _schoolId, Number = 1, Kind = CorrectionKind.Mark, PupilId = _pupils[i - 1].Id, WorkKindId = _school.WorkKinds[0].Id, NewValue = "5",
        }]));
        corrections.ForEach(c => c.Decide(true, _school.Deputy.PersonId, _now, null));
        Add(i => Marked(_school.Anna, _lessons[i - 1], corrections[i - 1].Id));
        Add(i => Marked(_pupils[i - 1], _school.MathsLesson, corrections[i - 1].Id));
        Add(i => Marked(_pupils[i - 1], _lessons[_count + i - 1], corrections[i - 1].Id));
        var reasons = Add(i => new AbsenceReason { SchoolId = _schoolId, Code = $"П{i}", Name = $"причина {i}" });
        Add(i => Missed(_school.Anna, _lessons[i - 1], reasons[i - 1].Id));
        Add(i => Missed(_pupils[i - 1], _school.MathsLesson, null));
        var finals = Add(i => Final(_school.Anna, _groups[i - 1])).Concat(Add(i => Final(_pupils[i - 1], _groups[i - 1]))).ToList();
        _db.AddRange(finals.Select(f => new FinalMarkRevision { SchoolId = _schoolId, FinalMarkId = f.Id, Number = 1, Value = "4", AuthorPersonId = _school.MathsTeacher.PersonId, At = _now }));
        _db.SaveChanges();
        Add(i => new ExemptionDocument { SchoolId = _schoolId, PupilId = _school.Anna.Id, Document = $"справка {i}", From = s_day, To = s_day, SubjectId = _groups[i - 1].SubjectId, RecordedById = _school.MathsTeacher.Id, RecordedAt = _now });
    }

    private void AddExaminations()
    {
        var entry = new Entry(_school.MathsTeacher.Id, _school.MathsTeacher.PersonId, _now);
        var examinations = _groups.Append(_school.Maths7A)
            .Select(g => (Group: g, Examination: new Examination { SchoolId = _schoolId, GroupId = g.Id, Title = "Экзамен", Date = s_day, AuthorId = _school.MathsTeacher.Id, RecordedAt = _now })).ToList();
        foreach (var (_, examination) in examinations)
            examination.Members.AddRange(_teachers.Take(3).Select(t => new ExaminationMember { EmployeeId = t.Id }));
        _db.AddRange(examinations.Select(e => e.Examination));
        _db.SaveChanges();
        _db.AddRange(
            from e in examinations
            from pupil in e.Group == _school.Maths7A ? _pupils : [_school.Anna]
            select ExaminationResult.Enter(e.Examination, pupil.Id, 1, s_day, s_day, late: false, new Outcome(new("4", 4), null, null), entry));
        _db.SaveChanges();
        var maths = (_school.MathsLesson.Id, _school.Maths7A.Id);
        Add(i => Debt.Set(_schoolId, maths, _pupils[i - 1].Id, _school.WorkKinds[1].Id, "Сочинение", s_day, _school.MathsTeacher.Id, _now));
        Add(i => new NotepadEntry { SchoolId = _schoolId, EmployeeId = _school.MathsTeacher.Id, GroupId = _school.Maths7A.Id, PupilId = _pupils[i - 1].Id, Text = "Спросить", ChangedAt = _now });
        Add(i => new ExternalMark
        {
            SchoolId = _schoolId,
            GroupId = _school.Maths7A.Id,
            PupilId = _pupils[i - 1].Id,
            Date = s_day,
            Value = "5",
            NumericValue = 5,
            Weight = 1,
            DocumentNumber = $"{i}",
            DocumentDate = s_day,
            Issuer = "Санаторий",
            AuthorId = _school.MathsTeacher.Id,
            RecordedAt = _now,
        });
    }

    private void AddPersonalData()
    {
        var texts = Add(i => new ConsentText { SchoolId = _schoolId, Kind = ConsentKind.PupilData, Version = i, Text = "Согласен.", PublishedById = _school.Director.PersonId, PublishedAt = _now });
        Add(i => Consent.Give(texts[i - 1], new ConsentSubject(_school.Anna.Id, null), _school.AnnasFather.PersonId, null, s_day, _school.AnnasFather.PersonId, _now));
        Add(i => new DataOfficer { SchoolId = _schoolId, EmployeeId = _teachers[i - 1].Id, From = s_day, OrderNumber = "1", OrderDate = s_day });
        Add(i => new DataAccess { SchoolId = _schoolId, PupilId = _school.Anna.Id, PersonId = _teachers[i - 1].PersonId, Hour = _now, At = _now });
        var tokens = Add(i => new AppToken { SchoolId = _schoolId, AccountId = _school.Accounts["annas-father"].Id, Application = $"часы {i}", Hash = Unique(), Scopes = (long)Scope.DiaryRead, OnlyChosen = true, CreatedAt = _now, ExpiresAt = _now.AddDays(30) });
        Add(i => new AppTokenChild { TokenId = tokens[i - 1].Id, PupilId = _pupils[i - 1].Id });
        Add(i => new CalendarFeed { SchoolId = _schoolId, AccountId = _school.Accounts["annas-father"].Id, PupilId = _pupils[i - 1].Id, Hash = Unique(), CreatedAt = _now });
        // One of each by turns, so that both are on a page.
        _db.AddRange(Each.SelectMany(i => new[] { Achieved(_school.Anna.Id, null), Achieved(null, _teachers[i - 1].Id) }));
        _db.SaveChanges();
    }

    private void AddMessages()
    {
        var announcements = Add(i => new Announcement { SchoolId = _schoolId, Title = $"Новость {i}", Text = "Текст", ForStaff = true, ForParents = true, AuthorId = _teachers[i - 1].Id, DirectedById = _school.Director.Id, PublishedAt = _now });
        Add(i => new AnnouncementClass { AnnouncementId = announcements[i - 1].Id, ClassId = _school.Class7A.Id });
        Add(i => new AnnouncementLink { AnnouncementId = announcements[i - 1].Id, Number = 1, Title = "Приказ", Url = "https://example.org/" });
        var events = Add(i => new SchoolEvent { SchoolId = _schoolId, Title = $"Поход {i}", From = s_day, To = s_day, AuthorId = _school.Director.PersonId, PlannedAt = _now });
        Add(i => new SchoolEventClass { EventId = events[i - 1].Id, ClassId = _school.Class7A.Id });
        var exchanges = Add(i => new Correspondence { SchoolId = _schoolId, Subject = $"Тема {i}", PupilId = _pupils[i - 1].Id, StartedAt = _now, LastAt = _now });
        Add(i => new CorrespondenceMember { CorrespondenceId = exchanges[i - 1].Id, PersonId = _school.AnnasFather.PersonId });
        Add(i => new CorrespondenceMember { CorrespondenceId = exchanges[i - 1].Id, PersonId = _teachers[i - 1].PersonId });
        Add(i => new InternalMessage { SchoolId = _schoolId, CorrespondenceId = exchanges[i - 1].Id, AuthorId = _teachers[i - 1].PersonId, Text = "Здравствуйте.", At = _now });
        Add(i => new InternalMessage { SchoolId = _schoolId, CorrespondenceId = exchanges[0].Id, AuthorId = _teachers[i - 1].PersonId, Text = "И ещё.", At = _now });
    }

    private void AddOffice()
    {
        Add(i => new PersonalCard { EmployeeId = _teachers[i - 1].Id, SchoolId = _schoolId, Positions = "учитель" });
        Add(i => new StaffChange { SchoolId = _schoolId, EmployeeId = _teachers[i - 1].Id, Field = StaffField.Phone, Basis = "заявление", AuthorId = _school.Director.PersonId, At = _now });
        Add(i => new Responsibility { SchoolId = _schoolId, EmployeeId = _teachers[i - 1].Id, Title = $"Обязанность {i}", From = s_day, Order = Order });
        Add(_ => new PeriodDecision { SchoolId = _schoolId, PeriodId = _school.FirstQuarter.Id, Closes = false, Basis = "приказ", PersonId = _school.Director.PersonId, At = _now });
        Add(i => RightChange.Decide(_schoolId, Role.Methodist, Right.SeePupils, null, "приказ", _teachers[i - 1].PersonId, _now));
        Add(i => RegulationChange.Decide(_schoolId, "rankShown", "false", "приказ", _teachers[i - 1].PersonId, _now));
    }

    private void AddControl()
    {
        var entry = new ControlEntry(_school.Deputy.PersonId, _now, s_day);
        var checks = Add(i => new JournalCheck { SchoolId = _schoolId, On = s_day, Subject = $"Проверка {i}", AuthorPersonId = _teachers[i - 1].PersonId, At = _now });
        checks.ForEach(c => c.Items.Add(new JournalCheckItem { SchoolId = _schoolId, ClassId = _school.Class7A.Id, GroupId = _school.Maths7A.Id }));
        var remarks = Add(i => Remark.Make(
            new RemarkPlace(_teachers[i - 1].Id, _groups[i - 1].Id, _lessons[i - 1].Id, checks[i - 1].Id), _schoolId, $"Замечание {i}", s_day, slipRequired: false, entry));
        var reports = Add(i => Inaccuracy.Report(_schoolId, _school.Class7A.Id, _groups[i - 1].Id, _lessons[i - 1].Id, $"Неточность {i}", entry));
        foreach (var (report, remark) in reports.Zip(remarks))
            report.AnswerWith("Исправлено", remark.Id, entry);
        Add(i => new HomeroomCheck { SchoolId = _schoolId, ClassId = _school.Class7A.Id, On = s_day, AuthorPersonId = _teachers[i - 1].PersonId, At = _now });
        Add(i => new ExcuseNote { SchoolId = _schoolId, PupilId = _pupils[i - 1].Id, ParentId = _school.AnnasFather.Id, From = s_day, To = s_day, Kind = AbsenceKind.Excused, Text = $"Записка {i}", FiledAt = _now });
    }

    private static Order Order => new("1", s_day);

    private static byte[] Unique() => Guid.NewGuid().ToByteArray();

    private Person Person(string lastName) => new() { SchoolId = _schoolId, LastName = lastName, FirstName = "Имя" };

    private PupilMovement Moved(Pupil pupil, SchoolClass from) =>
        new() { SchoolId = _schoolId, PupilId = pupil.Id, Kind = MovementKind.Transferred, On = s_day, FromClassId = from.Id, ToClassId = _school.Class7A.Id, OrderNumber = "1", OrderDate = s_day, RecordedAt = _now };

    private Lesson Taught(TeachingGroup group, int i) => new()
    {
        SchoolId = _schoolId,
        GroupId = group.Id,
        ClassId = group.ClassId,
        Date = s_day.AddDays(1 + i % 4),
        Number = 2 + i / 4,
        StartsAt = new TimeOnly(8, 30).AddMinutes(i),
        EndsAt = new TimeOnly(9, 15).AddMinutes(i),
        TeacherId = _teachers[(i - 1) % _count].Id,
        SubstitutedTeacherId = group.TeacherId == _teachers[(i - 1) % _count].Id ? _school.MathsTeacher.Id : group.TeacherId,
        Topic = $"Тема {i}",
    };

    // Before the first week, where no page counts its lessons.
    private Lesson Held(LessonPlanItem item, int i) => new()
    {
        SchoolId = _schoolId,
        GroupId = _school.Maths7A.Id,
        ClassId = _school.Class7A.Id,
        Date = s_day.AddDays(-7 - i),
        Number = 1,
        Status = LessonStatus.Held,
        TeacherId = _school.MathsTeacher.Id,
        PlanItemId = item.Id,
    };

    private Mark Marked(Pupil pupil, Lesson lesson, long correction)
    {
        var mark = Mark.Set(_schoolId, lesson.Id, pupil.Id, MarkScale.FivePoint.Find("4")!.Value, _school.WorkKinds[0], null, new Entry(_school.MathsTeacher.Id, _school.MathsTeacher.PersonId, _now));
        mark.Correct(MarkScale.FivePoint.Find("5")!.Value, _school.WorkKinds[0], null, new Entry(_school.MathsTeacher.Id, _school.MathsTeacher.PersonId, _now, "описка", correction));
        return mark;
    }

    private AttendanceEntry Missed(Pupil pupil, Lesson lesson, long? reason) =>
        new() { SchoolId = _schoolId, LessonId = lesson.Id, PupilId = pupil.Id, Status = AttendanceStatus.Absent, ReasonId = reason, AuthorId = _school.MathsTeacher.Id, RecordedAt = _now, Version = 1 };

    private PortfolioEntry Achieved(long? pupil, long? employee) =>
        new() { SchoolId = _schoolId, PupilId = pupil, EmployeeId = employee, Title = "Олимпиада", Date = s_day, AuthorId = _school.Director.PersonId, At = _now };

    private FinalMark Final(Pupil pupil, TeachingGroup group) =>
        new() { SchoolId = _schoolId, GroupId = group.Id, PeriodId = _school.FirstQuarter.Id, PupilId = pupil.Id, Value = "5", AuthorId = _school.MathsTeacher.Id, RecordedAt = _now };

    private List<T> Add<T>(Func<int, T> make)
        where T : class
    {
        var rows = Each.Select(make).ToList();
        _db.AddRange(rows);
        _db.SaveChanges();
        return rows;
    }
}
