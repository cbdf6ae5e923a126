using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Schools;
using EJournal.TestKit.Schools;

namespace EJournal.Data.Tests.Access;

/// <summary>
/// A school of a few rows, in the database and in memory. Everything may meet everything: a teacher without groups, a parent
/// without children, an employee who is a parent, marks of pupils who are in none of the lesson's groups, substitutes.
/// </summary>
internal sealed class RandomSchool
{
    private static readonly Role[] StaffRoles = [.. Enum.GetValues<Role>().Where(r => r is not (Role.Pupil or Role.Parent))];
    private readonly List<(long ParentId, long PupilId)> _kinship = [];
    private readonly List<(long EmployeeId, Role Role)> _roles = [];
    private readonly Dictionary<(Role, Right), bool> _adjusted = [];
    private readonly long _schoolId;

    // More than a school has of all kinds together.
    private const int MostRows = 1_000;

    public RandomSchool(JournalDb tracking, int number, Tape tape)
    {
        var key = $"s{number}";
        var rows = new MadeRows(number * MostRows);
        tracking.ChangeTracker.AutoDetectChangesEnabled = false;
        var b = new SchoolBuilder(tracking, key, rows);
        _schoolId = b.School.Id;
        var at = new DateTime(2026, 9, 7, 9, 0, 0, DateTimeKind.Utc);

        for (var i = tape.Between(2, 4); i > 0; i--)
            AddEmployee(b, tape);
        for (var i = tape.Between(0, 3); i > 0; i--)
            Adjust(b, tape, at);
        for (var i = tape.Between(1, 3); i > 0; i--)
            AddClass(b, tape, ((char)('А' + i)).ToString());
        var subjects = new[] { b.Subject("Математика"), b.Subject("Физика") };
        for (var i = tape.Between(1, 5); i > 0; i--)
            AddGroup(b, tape, subjects);
        for (var i = tape.Between(1, 5); i > 0; i--)
            AddPupil(b, tape);
        for (var i = tape.Between(0, 3); i > 0; i--)
            AddParent(b, tape);
        for (var i = tape.Between(1, 5); i > 0; i--)
        {
            var substitute = tape.OneIn(3) ? tape.Of(Employees) : null;
            Lessons.Add(b.Lesson(tape.Of(Groups), day: tape.Between(-1, 2), number: i, substitute));
        }

        for (var i = tape.Between(0, 6); i > 0; i--)
            Marks.Add(b.Mark(tape.Of(Lessons), tape.Of(Pupils), "4", tape.Of(Employees), at));
        foreach (var (lesson, pupil) in Pairs(tape, Lessons, Pupils))
            Absences.Add(b.Absence(lesson, pupil, tape.Of(Employees), at));
        foreach (var (parent, pupil) in Pairs(tape, Parents, Pupils))
            Agreements.Add(b.Agreement(parent, pupil, "telegram", at));
        for (var i = tape.Between(0, 5); i > 0; i--)
            AddAchievement(b, tape, at);
        foreach (var person in People.DistinctBy(p => p.Id))
            Accounts.Add(b.Account($"{key}-{person.Id}", person));

        // The times in classes and subgroups, which hang on pupils.
        tracking.ChangeTracker.DetectChanges();
        rows.Store(tracking);
        b.Save();
    }

    public List<Employee> Employees { get; } = [];
    public List<SchoolClass> Classes { get; } = [];
    public List<TeachingGroup> Groups { get; } = [];
    public List<Pupil> Pupils { get; } = [];
    public List<Parent> Parents { get; } = [];
    public List<Lesson> Lessons { get; } = [];
    public List<Mark> Marks { get; } = [];
    public List<AttendanceEntry> Absences { get; } = [];
    public List<DeliveryAgreement> Agreements { get; } = [];
    public List<Account> Accounts { get; } = [];
    public List<PortfolioEntry> Achievements { get; } = [];

    private IEnumerable<Person> People => Employees.Select(e => e.Person).Concat(Pupils.Select(p => p.Person)).Concat(Parents.Select(p => p.Person));

    /// <summary>The subgroups he is in now.</summary>
    public IReadOnlySet<string> SubgroupsOf(Pupil pupil) => pupil.Subgroups.Where(s => s.Until == Spell.Open).Select(s => s.Name).ToHashSet();

    public Pupil Pupil(long id) => Pupils.Single(p => p.Id == id);

    public Lesson Lesson(long id) => Lessons.Single(l => l.Id == id);

    public TeachingGroup Group(long id) => Groups.Single(g => g.Id == id);

    /// <summary>The viewer as the model has it, made without the statement under test.</summary>
    public Viewer ViewerOf(Account account)
    {
        var employee = Employees.Find(e => e.PersonId == account.PersonId)?.Id ?? 0;
        var pupil = Pupils.Find(p => p.PersonId == account.PersonId);
        var parent = Parents.Find(p => p.PersonId == account.PersonId)?.Id ?? 0;
        var children = _kinship.Where(k => k.ParentId == parent).Select(k => k.PupilId).ToHashSet();
        var family = Pupils.Where(p => p == pupil || children.Contains(p.Id)).ToList();
        var substituted = Lessons.Where(l => l.SubstitutedTeacherId is not null && l.TeacherId == employee).ToList();
        var taught = Groups.Where(g => g.TeacherId == employee || substituted.Exists(l => l.GroupId == g.Id && SchoolBuilder.FirstMonday <= l.Date)).ToList();
        var roles = _roles.Where(r => r.EmployeeId == employee).Select(r => r.Role).ToHashSet();
        return new Viewer
        {
            AccountId = account.Id,
            PersonId = account.PersonId,
            SchoolId = _schoolId,
            Roles = roles,
            Rights = RightRules.Of(roles, _adjusted),
            EmployeeId = employee,
            PupilId = pupil?.Id ?? 0,
            ParentId = parent,
            ChildIds = children,
            FamilyPupils = [.. family.Select(p => new FamilyPupil(
                p.Id,
                [.. p.Classes.Select(m => new ClassTime(m.ClassId, new(m.From, m.Until)))],
                [.. p.Subgroups.Select(s => new SubgroupTime(s.Name, new(s.From, s.Until)))]))],
            OwnGroupIds = Groups.Where(g => g.TeacherId == employee).Select(g => g.Id).ToHashSet(),
            TaughtGroups = [.. taught.Select(g => new TaughtGroup(g.Id, g.ClassId, g.Subgroup))],
            SubstitutesSomewhere = substituted.Count > 0,
            Today = SchoolBuilder.FirstMonday,
            TaughtClassIds = taught.Select(g => g.ClassId).ToHashSet(),
            HomeroomClassIds = Classes.Where(c => employee != 0 && c.HomeroomTeacherId == employee).Select(c => c.Id).ToHashSet(),
        };
    }

    private void AddEmployee(SchoolBuilder b, Tape tape)
    {
        Role[] roles = tape.Choose(4) switch
        {
            0 or 1 => [Role.Teacher],
            2 => [tape.Of(StaffRoles)],
            _ => [.. new[] { tape.Of(StaffRoles), tape.Of(StaffRoles) }.Distinct()],
        };
        var employee = b.Employee("Сотрудник", roles);
        Employees.Add(employee);
        _roles.AddRange(roles.Select(r => (employee.Id, r)));
    }

    // What the school decides, limits or not: who is shown what follows from the decision alone.
    private void Adjust(SchoolBuilder b, Tape tape, DateTime at)
    {
        var (role, right) = (tape.Of(StaffRoles), tape.Of(Enum.GetValues<Right>()));
        bool? granted = tape.Choose(3) switch { 0 => null, 1 => true, _ => false };
        b.Add(RightChange.Decide(_schoolId, role, right, granted, "Приказ 1", Employees[0].PersonId, at));
        if (granted is { } decided)
            _adjusted[(role, right)] = decided;
        else
            _adjusted.Remove((role, right));
    }

    private void AddAchievement(SchoolBuilder b, Tape tape, DateTime at)
    {
        var ofPupil = tape.OneIn(2);
        Achievements.Add(b.Add(new PortfolioEntry
        {
            SchoolId = _schoolId,
            PupilId = ofPupil ? tape.Of(Pupils).Id : null,
            EmployeeId = ofPupil ? null : tape.Of(Employees).Id,
            Title = "Олимпиада",
            Date = new DateOnly(2026, 9, 5),
            AuthorId = Employees[0].PersonId,
            At = at,
        }));
    }

    // Of this school year or of one before: what a viewer sees of it is the same.
    private void AddClass(SchoolBuilder b, Tape tape, string letter)
    {
        var added = b.Class(7, letter, tape.OneIn(3) ? null : tape.Of(Employees));
        added.Year -= tape.OneIn(3) ? 1 : 0;
        Classes.Add(added);
    }

    private void AddGroup(SchoolBuilder b, Tape tape, Subject[] subjects)
    {
        var (schoolClass, subject, subgroup) = (tape.Of(Classes), tape.Of(subjects), tape.Of(["", "1", "2"]));
        if (!Groups.Any(g => g.ClassId == schoolClass.Id && g.SubjectId == subject.Id && g.Subgroup == subgroup))
            Groups.Add(b.Group(schoolClass, subject, tape.Of(Employees), subgroup));
    }

    private void AddPupil(SchoolBuilder b, Tape tape)
    {
        string[] subgroups = tape.Choose(4) switch { 0 => ["1"], 1 => ["2"], 2 => [], _ => ["1", "2"] };
        var pupil = b.Pupil("Ученик", tape.Of(Classes), subgroups);
        Pupils.Add(pupil);
        Move(tape, pupil);
    }

    // Some move to another class or subgroup, some leave, and some of them come back: on days before, of and after the lessons.
    private void Move(Tape tape, Pupil pupil)
    {
        var day = SchoolBuilder.FirstMonday.AddDays(tape.Between(-1, 2));
        switch (tape.Choose(6))
        {
            case 3:
                pupil.Transfer(tape.Of(Classes).Id, day, ["2"]);
                break;
            case 4:
                pupil.SetSubgroups(["2"], day);
                break;
            case 5:
                pupil.Leave(day);
                if (tape.OneIn(2))
                    pupil.Return(tape.Of(Classes).Id, day.AddDays(1), ["1"]);
                break;
        }
    }

    private void AddParent(SchoolBuilder b, Tape tape)
    {
        var children = Pupils.Where(_ => tape.OneIn(2)).ToArray();
        var person = tape.OneIn(2) ? tape.Of(Employees).Person : b.Person("Родитель");
        if (Parents.Any(p => p.PersonId == person.Id))
            return;
        var parent = b.Parent(person, children);
        Parents.Add(parent);
        _kinship.AddRange(children.Select(c => (parent.Id, c.Id)));
    }

    private static IEnumerable<(A, B)> Pairs<A, B>(Tape tape, List<A> first, List<B> second) =>
        first.Count == 0 ? [] : Enumerable.Range(0, tape.Between(0, 4)).Select(_ => (tape.Of(first), tape.Of(second))).Distinct().ToList();
}
