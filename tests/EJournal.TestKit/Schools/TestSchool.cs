using System.Collections.Concurrent;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.TestKit.Schools;

/// <summary>
/// A small school with one of everyone, and a neighbour school in the same database. 7А has mathematics as a whole and English
/// in two subgroups; 7Б has mathematics. Anna and Boris are in 7А (subgroups 1 and 2), Vera is in 7Б. The teacher of 7Б is also
/// Anna's mother.
/// </summary>
public sealed class TestSchool
{
    private static readonly ConcurrentDictionary<DatabaseProvider, MadeRows> s_made = new();
    private static readonly TestTemplate s_template = new("school", MakeTemplateAsync);

    private readonly TestDatabase _database;

    private TestSchool(TestDatabase database, JournalDb db, MadeRows made)
    {
        _database = database;
        var now = database.Clock.Now;
        var b = new SchoolBuilder(db, "main", made);
        (School, FirstQuarter, WorkKinds) = (b.School, b.FirstQuarter, b.WorkKinds);

        Director = b.Employee("Орлова", Role.Director);
        Deputy = b.Employee("Соколов", Role.DeputyDirector);
        Administrator = b.Employee("Воронин", Role.Administrator);
        Clerk = b.Employee("Галкина", Role.Clerk);
        Methodist = b.Employee("Дроздова", Role.Methodist);
        Auditor = b.Employee("Чайкин", Role.Auditor);
        MathsTeacher = b.Employee("Петрова", Role.Teacher);
        EnglishTeacher1 = b.Employee("Ким", Role.Teacher);
        EnglishTeacher2 = b.Employee("Ли", Role.Teacher);
        TeacherAndMother = b.Employee("Белова", Role.Teacher);
        Substitute = b.Employee("Зайцева", Role.Teacher);

        Class7A = b.Class(7, "А", MathsTeacher);
        Class7B = b.Class(7, "Б", TeacherAndMother);
        Maths = b.Subject("Математика");
        English = b.Subject("Английский язык");
        Maths7A = b.Group(Class7A, Maths, MathsTeacher);
        Maths7B = b.Group(Class7B, Maths, TeacherAndMother);
        English7A1 = b.Group(Class7A, English, EnglishTeacher1, "1");
        English7A2 = b.Group(Class7A, English, EnglishTeacher2, "2");

        Anna = b.Pupil("Белова", Class7A, "1");
        Boris = b.Pupil("Волков", Class7A, "2");
        Vera = b.Pupil("Громова", Class7B);
        AnnasMother = b.Parent(TeacherAndMother.Person, Anna);
        AnnasFather = b.Parent("Белов", Anna);
        BorisMother = b.Parent("Волкова", Boris);
        VerasMother = b.Parent("Громова", Vera);

        MathsLesson = b.Lesson(Maths7A, day: 0, number: 1);
        EnglishLesson1 = b.Lesson(English7A1, day: 0, number: 2);
        EnglishLesson2 = b.Lesson(English7A2, day: 0, number: 2);
        MathsLesson7B = b.Lesson(Maths7B, day: 0, number: 1);
        SubstitutedLesson = b.Lesson(Maths7A, day: 1, number: 1, Substitute);

        AnnasMark = b.Mark(MathsLesson, Anna, "5", MathsTeacher, now);
        BorisMark = b.Mark(MathsLesson, Boris, "3", MathsTeacher, now);
        VerasMark = b.Mark(MathsLesson7B, Vera, "4", TeacherAndMother, now);
        AnnasEnglishMark = b.Mark(EnglishLesson1, Anna, "4", EnglishTeacher1, now);

        Accounts = new Dictionary<string, Account>
        {
            ["director"] = b.Account("director", Director.Person),
            ["deputy"] = b.Account("deputy", Deputy.Person),
            ["administrator"] = b.Account("administrator", Administrator.Person),
            ["clerk"] = b.Account("clerk", Clerk.Person),
            ["methodist"] = b.Account("methodist", Methodist.Person),
            ["auditor"] = b.Account("auditor", Auditor.Person),
            ["maths"] = b.Account("maths", MathsTeacher.Person),
            ["english1"] = b.Account("english1", EnglishTeacher1.Person),
            ["english2"] = b.Account("english2", EnglishTeacher2.Person),
            ["teacher-and-mother"] = b.Account("teacher-and-mother", TeacherAndMother.Person),
            ["substitute"] = b.Account("substitute", Substitute.Person),
            ["anna"] = b.Account("anna", Anna.Person),
            ["boris"] = b.Account("boris", Boris.Person),
            ["annas-father"] = b.Account("annas-father", AnnasFather.Person),
            ["boris-mother"] = b.Account("boris-mother", BorisMother.Person),
            ["veras-mother"] = b.Account("veras-mother", VerasMother.Person),
        };

        var other = new SchoolBuilder(db, "other", made);
        OtherDirector = other.Employee("Чужая", Role.Director, Role.Administrator, Role.Teacher);
        OtherClass = other.Class(7, "А", OtherDirector);
        var otherGroup = other.Group(OtherClass, other.Subject("Математика"), OtherDirector);
        OtherPupil = other.Pupil("Чужой", OtherClass);
        OtherLesson = other.Lesson(otherGroup, day: 0, number: 1);
        OtherMark = other.Mark(OtherLesson, OtherPupil, "2", OtherDirector, now);
        OtherAccount = other.Account("other-director", OtherDirector.Person);
    }

    public School School { get; }
    public GradingPeriod FirstQuarter { get; }
    public IReadOnlyList<WorkKind> WorkKinds { get; }
    public Employee Director { get; }
    public Employee Deputy { get; }
    public Employee Administrator { get; }
    public Employee Clerk { get; }
    public Employee Methodist { get; }
    public Employee Auditor { get; }

    /// <summary>Teaches 7А mathematics and is its homeroom teacher.</summary>
    public Employee MathsTeacher { get; }

    public Employee EnglishTeacher1 { get; }
    public Employee EnglishTeacher2 { get; }

    /// <summary>Teaches 7Б mathematics, is its homeroom teacher, and Anna's mother.</summary>
    public Employee TeacherAndMother { get; }

    public Employee Substitute { get; }
    public SchoolClass Class7A { get; }
    public SchoolClass Class7B { get; }
    public Subject Maths { get; }
    public Subject English { get; }
    public TeachingGroup Maths7A { get; }
    public TeachingGroup Maths7B { get; }
    public TeachingGroup English7A1 { get; }
    public TeachingGroup English7A2 { get; }
    public Pupil Anna { get; }
    public Pupil Boris { get; }
    public Pupil Vera { get; }
    public Parent AnnasMother { get; }
    public Parent AnnasFather { get; }
    public Parent BorisMother { get; }
    public Parent VerasMother { get; }
    public Lesson MathsLesson { get; }
    public Lesson EnglishLesson1 { get; }
    public Lesson EnglishLesson2 { get; }
    public Lesson MathsLesson7B { get; }

    /// <summary>Tuesday's mathematics of 7А, given by <see cref="Substitute"/>.</summary>
    public Lesson SubstitutedLesson { get; }

    public Mark AnnasMark { get; }
    public Mark BorisMark { get; }
    public Mark VerasMark { get; }
    public Mark AnnasEnglishMark { get; }

    /// <summary>By login: <c>director</c>, <c>maths</c>, <c>anna</c>, <c>annas-father</c>…</summary>
    public IReadOnlyDictionary<string, Account> Accounts { get; }

    public Employee OtherDirector { get; }
    public SchoolClass OtherClass { get; }
    public Pupil OtherPupil { get; }
    public Lesson OtherLesson { get; }
    public Mark OtherMark { get; }
    public Account OtherAccount { get; }

    /// <summary>Into a database that is there already.</summary>
    public static TestSchool In(TestDatabase database)
    {
        using var db = database.OpenTracking();
        using var together = db.Database.BeginTransaction();
        var school = new TestSchool(database, db, new());
        together.Commit();
        return school;
    }

    /// <summary>In a database of its own, which is copied from one where the school is.</summary>
    public static async Task<(TestDatabase Database, TestSchool School)> CreateAsync(
        Action<IServiceCollection>? more = null, DatabaseProvider? provider = null)
    {
        var database = await TestDatabase.CreateAsync(more, provider, s_template);
        await using var db = database.OpenTracking();
        return (database, new(database, db, s_made[database.Options.Provider].InCopy()));
    }

    /// <summary>The viewer behind a login, loaded as a request loads it.</summary>
    public async Task<Viewer> ViewerAsync(string login)
    {
        await using var db = _database.Open();
        return await ViewerLoader.LoadAsync(db, Accounts[login].Id, _database.Clock, CancellationToken.None)
            ?? throw new InvalidOperationException($"{login} is blocked.");
    }

    private static async Task MakeTemplateAsync(TestDatabase database)
    {
        await using var db = database.OpenTracking();
        await using var together = await db.Database.BeginTransactionAsync();
        var made = new MadeRows();
        _ = new TestSchool(database, db, made);
        await together.CommitAsync();
        s_made[database.Options.Provider] = made;
    }
}
