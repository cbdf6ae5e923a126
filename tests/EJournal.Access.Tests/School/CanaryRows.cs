using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Access.Tests.School;

/// <summary>
/// The rows of two schools full of canaries. Everything the matrix speaks of is Anna's, of class 7А: her lesson on Monday,
/// mathematics, given by a substitute, her mark and absence at it, her father, his agreement. Every viewer stands in his own way to her.
/// </summary>
internal sealed class CanaryRows
{
    private readonly DateTime _now;
    private readonly Dictionary<Type, object> _subjects = [];
    private readonly Dictionary<string, Account> _accounts = [];
    private readonly List<(string Kind, Person? Person)> _people = [];

    /// <summary>Puts them into an empty journal.</summary>
    public CanaryRows(TestDatabase database)
    {
        _now = database.Clock.Now;
        using var db = database.OpenTracking();
        using var together = db.Database.BeginTransaction();
        var filling = new CanaryFilling(db);
        Model = db.Model;
        BuildOwn(db);
        OwnCanaries = filling.Canaries.Count;
        BuildOther(db);
        together.Commit();
        Canaries = filling.Canaries;
    }

    /// <summary>What a column holds and nothing else does, Anna's school's first.</summary>
    public IReadOnlyList<Canary> Canaries { get; }

    /// <summary>How many of the canaries are Anna's school's.</summary>
    public int OwnCanaries { get; }

    /// <summary>Who looks at it, and with which account.</summary>
    public IReadOnlyList<ViewerKind> Kinds { get; private set; } = [];

    /// <summary>Accounts by login.</summary>
    public IReadOnlyDictionary<string, Account> Accounts => _accounts;

    /// <summary>Anna's row of each kind, or the school's where there is no closer one.</summary>
    public IReadOnlyDictionary<Type, object> Subjects => _subjects;

    /// <summary>The same of the other school.</summary>
    public Dictionary<Type, object> Foreign { get; } = [];

    public IModel Model { get; }

    private void BuildOwn(JournalDb db)
    {
        var b = new SchoolBuilder(db, "main");
        var maths = Staff(b, "teacher of her group", Role.Teacher);
        var otherTeacher = Staff(b, "teacher of another group", Role.Teacher);
        var substitute = Staff(b, "substitute on the day", Role.Teacher);
        var earlier = Staff(b, "substitute the day after", Role.Teacher);
        var homeroom = Staff(b, "homeroom teacher of her class", Role.Teacher);
        var otherHomeroom = Staff(b, "homeroom teacher of another class", Role.Teacher);
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not (Role.Teacher or Role.Pupil or Role.Parent)))
            Staff(b, Words(role), role);

        var (class7A, class7B) = (b.Class(7, "А", homeroom), b.Class(7, "Б", otherHomeroom));
        var subject = b.Subject("Математика");
        var group = b.Group(class7A, subject, maths);
        b.Group(class7B, subject, otherTeacher);
        var anna = b.Pupil("Белова", class7A, "1");
        var boris = b.Pupil("Волков", class7A, "2");
        var vera = b.Pupil("Громова", class7B);
        var father = b.Parent("Белов", anna);
        var (former, stranger) = (b.Parent("Бывший"), b.Parent("Волкова", boris));

        var topic = b.Add(new LessonPlanItem { SchoolId = b.School.Id, GroupId = group.Id, Line = 1, Number = 1, Topic = "Дроби", Hours = 2 });
        var taught = b.Lesson(group, day: -3, number: 1, earlier);
        (taught.Status, taught.PlanItemId) = (LessonStatus.Held, topic.Id);
        b.Save();
        var lesson = b.Lesson(group, day: 0, number: 1, substitute);
        var reason = b.Add(new AbsenceReason { SchoolId = b.School.Id, Code = "Б", Name = "болезнь", Kind = AbsenceKind.Illness });
        var mark = Marked(b, lesson, anna, maths, _now);
        Marked(b, lesson, boris, maths, _now).Correct(MarkScale.FivePoint.Find("5")!.Value, b.WorkKinds[0], "-", new Entry(maths.Id, maths.PersonId, _now, "-"));
        b.Save();
        // A place in the class is told of three and more.
        Marked(b, lesson, b.Pupil("Дроздов", class7A, "2"), maths, _now);
        var absence = b.Absence(lesson, anna, maths, _now);
        absence.ReasonId = reason.Id;
        var final = b.Add(new FinalMark { SchoolId = b.School.Id, GroupId = group.Id, PeriodId = b.FirstQuarter.Id, PupilId = anna.Id, Value = "5", AuthorId = maths.Id, RecordedAt = _now });
        b.Add(new FinalMarkRevision
        {
            SchoolId = b.School.Id,
            FinalMarkId = final.Id,
            Number = 1,
            Value = "5",
            AuthorPersonId = maths.PersonId,
            At = _now,
            Grounds = new() { Average = 5, Marks = 1, Kinds = [new("-", 1, 5)], Parts = [new("-", "5", 5)] },
        });
        var homework = b.Add(new HomeworkItem { SchoolId = b.School.Id, LessonId = lesson.Id, Text = "§ 1", AssignedAt = _now, AuthorId = maths.Id });
        b.Add(new TimetableEntry { SchoolId = b.School.Id, GroupId = group.Id, Weekday = DayOfWeek.Monday, Number = 1, Room = "-" });
        b.Add(new BellTime { SchoolId = b.School.Id, Shift = 1, Number = 1, StartsAt = new(8, 30), EndsAt = new(9, 15) });
        b.Add(new LessonChange
        {
            SchoolId = b.School.Id,
            LessonId = lesson.Id,
            Kind = LessonChangeKind.Moved,
            Date = lesson.Date,
            Number = 2,
            TeacherId = maths.Id,
            SubstituteId = substitute.Id,
            Reason = "-",
            AuthorId = maths.PersonId,
            At = _now,
        });
        b.Add(new JournalEvent { SchoolId = b.School.Id, Kind = DiaryChangeKind.MarkSet, PupilId = anna.Id, LessonId = lesson.Id, MarkId = mark.Id, Revision = 1, At = _now });
        b.Add(new ChannelConfiguration { SchoolId = b.School.Id, Key = CanarySchool.Channel, Enabled = true, Version = 1 });
        var agreement = b.Agreement(father, anna, CanarySchool.Channel, _now);
        b.Agreement(stranger, boris, CanarySchool.Channel, _now);
        var year = b.Add(new SchoolYear
        {
            SchoolId = b.School.Id,
            Year = 2025,
            From = new(2025, 9, 1),
            To = new(2026, 5, 26),
            OpenedAt = _now,
            OpenedById = maths.PersonId,
            OrderNumber = "17",
            OrderDate = new(2025, 8, 25),
            ClosedAt = _now,
            ClosedById = maths.PersonId,
            ClosingBasis = "Приказ",
        });
        // Nobody has a mark for the year yet.
        b.Add(new GradingPeriod
        {
            SchoolId = b.School.Id,
            Name = "Год",
            Kind = GradingPeriodKind.Year,
            From = b.Year.From,
            To = b.Year.To,
            FromGrade = 1,
            ToGrade = 11,
        });
        b.Add(RegulationChange.Decide(b.School.Id, "rankShown", "true", "Приказ", maths.PersonId, _now));

        foreach (var row in new object[]
        {
            b.School, year, b.FirstQuarter, class7A, maths, anna, father, subject, group, lesson, homework, b.WorkKinds[0], mark, mark.Revisions[0], absence, reason, final,
            topic, agreement, agreement.Contact, anna.Person, db.Guardianships.Single(g => g.ParentId == father.Id),
        })
            _subjects[row.GetType()] = row;

        _people.AddRange(
        [
            ("pupil: Anna herself", anna.Person), ("pupil: classmate", boris.Person), ("pupil: another class", vera.Person),
            ("parent of hers", father.Person), ("parent no longer hers", former.Person), ("parent of a classmate", stranger.Person),
        ]);
        foreach (var (kind, person) in _people)
            _accounts[kind] = b.Account(kind, person!);
        _subjects[typeof(Account)] = _accounts["pupil: Anna herself"];
        GenericRows.Fill(db, b.School.Id, type => _subjects.GetValueOrDefault(type));
        foreach (var type in db.Model.GetEntityTypes().Where(t => !_subjects.ContainsKey(t.ClrType)))
        {
            if (GenericRows.Closest(db, type, _subjects) is { } row)
                _subjects[type.ClrType] = row;
        }
    }

    private void BuildOther(JournalDb db)
    {
        var b = new SchoolBuilder(db, "other");
        var director = b.Employee("Чужая", Role.Director, Role.Administrator, Role.Teacher);
        var schoolClass = b.Class(7, "А", director);
        var group = b.Group(schoolClass, b.Subject("Математика"), director);
        var pupil = b.Pupil("Чужой", schoolClass);
        var parent = b.Parent("Чужой", pupil);
        var lesson = b.Lesson(group, day: 0, number: 1);
        Marked(b, lesson, pupil, director, _now);
        b.Add(new HomeworkItem { SchoolId = b.School.Id, LessonId = lesson.Id, Text = "§ 1", AssignedAt = _now, AuthorId = director.Id });
        b.Add(new ChannelConfiguration { SchoolId = b.School.Id, Key = CanarySchool.Channel, Enabled = true, Version = 1 });
        b.Agreement(parent, pupil, CanarySchool.Channel, _now);
        _accounts["pupil of another school"] = b.Account("other-pupil", pupil.Person);
        _accounts["director of another school"] = b.Account("other-director", director.Person);
        GenericRows.Fill(db, b.School.Id, _ => null);
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.FindProperty("SchoolId") is not null))
        {
            if (GenericRows.Rows(db, type).LastOrDefault(r => Equals(db.Entry(r).Property("SchoolId").CurrentValue, b.School.Id)) is { } row)
                Foreign[type.ClrType] = row;
        }

        Foreign[typeof(Domain.Schools.School)] = b.School;
        string[] families = [.. _people.Where(p => p.Kind.StartsWith('p')).Select(p => p.Kind), "pupil of another school"];
        var staff = _people.Select(p => p.Kind).Except(families).Append("director of another school");
        Kinds = [new("anonymous", null), .. families.Concat(staff).Select(name => new ViewerKind(name, name))];
    }

    private Employee Staff(SchoolBuilder b, string kind, Role role)
    {
        var employee = b.Employee(kind, role);
        _people.Add((kind, employee.Person));
        return employee;
    }

    private static Mark Marked(SchoolBuilder b, Lesson lesson, Pupil pupil, Employee author, DateTime at) => b.Add(Mark.Set(
        lesson.SchoolId, lesson.Id, pupil.Id, MarkScale.FivePoint.Find("4")!.Value, b.WorkKinds[0], "-", new Entry(author.Id, author.PersonId, at, "-")));

    private static string Words(Role role) =>
        System.Text.RegularExpressions.Regex.Replace($"{role}", "(?<!^)([A-Z])", " $1").ToLowerInvariant();
}
