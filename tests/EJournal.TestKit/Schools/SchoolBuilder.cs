using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.TestKit.Schools;

/// <summary>Makes the rows of one school for a test; each call stores what it made, so that ids are there.</summary>
public sealed class SchoolBuilder
{
    /// <summary>Monday of the first school week.</summary>
    public static readonly DateOnly FirstMonday = new(2026, 9, 7);

    private readonly JournalDb _db;
    private readonly MadeRows _made;
    private int _numbers;

    public SchoolBuilder(JournalDb tracking, string key, MadeRows? made = null)
    {
        (_db, _made) = (tracking, made ?? new());
        School = Add(new School { Key = key, Name = $"Школа «{key}»", TimeZone = "Europe/Moscow" });
        Year = Add(new SchoolYear { SchoolId = School.Id, Year = 2026, From = new(2026, 9, 1), To = new(2027, 5, 26) });
        WorkKinds = [.. WorkKind.Defaults.Take(6).Select(k => Add(new WorkKind
        {
            SchoolId = School.Id,
            Code = k.Code,
            Name = k.Name,
            Weight = k.Weight,
            Written = k.Written,
        }))];
        FirstQuarter = Add(new GradingPeriod
        {
            SchoolId = School.Id,
            Name = "1 четверть",
            Kind = GradingPeriodKind.Quarter,
            From = new(2026, 9, 1),
            To = new(2026, 10, 25),
            FromGrade = 1,
            ToGrade = 11,
        });
    }

    public School School { get; }

    public SchoolYear Year { get; }

    public IReadOnlyList<WorkKind> WorkKinds { get; }

    public GradingPeriod FirstQuarter { get; }

    public Person Person(string lastName) => Add(new Person { SchoolId = School.Id, LastName = lastName, FirstName = "Имя", MiddleName = "Отчество" });

    public Employee Employee(string lastName, params Role[] roles)
    {
        var employee = Employee(Person(lastName));
        foreach (var role in roles)
            Give(employee, role);
        return employee;
    }

    public Employee Employee(Person person) =>
        Add(new Employee { SchoolId = School.Id, PersonId = person.Id, Person = person, StaffNumber = $"Т-{++_numbers}" });

    public EmployeeRole Give(Employee employee, Role role) =>
        Add(new EmployeeRole { SchoolId = School.Id, EmployeeId = employee.Id, Role = role });

    public SchoolClass Class(int grade, string letter, Employee? homeroom = null) =>
        Add(new SchoolClass { SchoolId = School.Id, Year = Year.Year, GradeLevel = grade, Letter = letter, HomeroomTeacherId = homeroom?.Id });

    public Subject Subject(string name) => Add(new Subject { SchoolId = School.Id, Name = name });

    public TeachingGroup Group(SchoolClass schoolClass, Subject subject, Employee teacher, string subgroup = "") => Add(new TeachingGroup
    {
        SchoolId = School.Id,
        ClassId = schoolClass.Id,
        SubjectId = subject.Id,
        TeacherId = teacher.Id,
        Subgroup = subgroup,
        WeeklyHours = 2,
    });

    public Pupil Pupil(string lastName, SchoolClass schoolClass, params string[] subgroups)
    {
        var person = Person(lastName);
        return Add(Domain.People.Pupil.Enrol(person, $"Л-{++_numbers}", schoolClass.Id, null, subgroups));
    }

    public Parent Parent(string lastName, params Pupil[] children) => Parent(Person(lastName), children);

    public Parent Parent(Person person, params Pupil[] children)
    {
        var parent = Add(new Parent { SchoolId = School.Id, PersonId = person.Id, Person = person });
        foreach (var child in children)
            Add(new Guardianship { SchoolId = School.Id, ParentId = parent.Id, PupilId = child.Id, Relation = "мать", LegalRepresentative = true });
        return parent;
    }

    public Account Account(string login, Person person) => Add(new Account
    {
        SchoolId = School.Id,
        PersonId = person.Id,
        UserName = login,
        NormalizedUserName = login.ToUpperInvariant(),
        SecurityStamp = login,
    });

    /// <summary>A lesson of the first week: Monday is day 0.</summary>
    public Lesson Lesson(TeachingGroup group, int day, int number, Employee? substitute = null) => Add(new Lesson
    {
        SchoolId = School.Id,
        GroupId = group.Id,
        ClassId = group.ClassId,
        Date = FirstMonday.AddDays(day),
        Number = number,
        StartsAt = new TimeOnly(8, 30).AddMinutes(55 * (number - 1)),
        EndsAt = new TimeOnly(9, 15).AddMinutes(55 * (number - 1)),
        TeacherId = substitute?.Id ?? group.TeacherId,
        SubstitutedTeacherId = substitute is null ? null : group.TeacherId,
    });

    public Mark Mark(Lesson lesson, Pupil pupil, string value, Employee author, DateTime at) => Add(Domain.Marks.Mark.Set(
        School.Id, lesson.Id, pupil.Id, MarkScale.FivePoint.Find(value)!.Value, WorkKinds[0], null, new Entry(author.Id, author.PersonId, at)));

    public AttendanceEntry Absence(Lesson lesson, Pupil pupil, Employee author, DateTime at) => Add(new AttendanceEntry
    {
        SchoolId = School.Id,
        LessonId = lesson.Id,
        PupilId = pupil.Id,
        Status = AttendanceStatus.Absent,
        AuthorId = author.Id,
        RecordedAt = at,
        Version = 1,
    });

    /// <summary>An agreement whose contact is confirmed.</summary>
    public DeliveryAgreement Agreement(Parent parent, Pupil pupil, string channel, DateTime at)
    {
        var contact = Contact.Unconfirmed(parent.SchoolId, parent.Id, channel, "+79990000000", "+7 *** ***-00-00", ContactOrigin.SelfEntered);
        contact.BeginConfirmation([1], at.AddMinutes(10));
        contact.TryConfirm([1], at);
        return Add(DeliveryAgreement.Agree(
            parent.SchoolId, parent.Id, pupil.Id, contact, DeliveryTopics.Marks, DeliveryTiming.Instant, PrivacyLevel.Full, at));
    }

    /// <summary>Stores what was changed in rows made here.</summary>
    public void Save() => _db.SaveChanges();

    public T Add<T>(T row)
        where T : class
    {
        _db.Add(row);
        _made.Store(_db);
        return row;
    }
}
