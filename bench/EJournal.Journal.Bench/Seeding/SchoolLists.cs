using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Journal.Bench.Seeding;

/// <summary>A school's lists: people with accounts that are signed in, classes, load and timetable.</summary>
internal sealed class SchoolLists(JournalDb db, int index)
{
    private static readonly string[] LastNames = ["Иванов", "Смирнов", "Кузнецов", "Попов", "Васильев", "Петров", "Соколов", "Михайлов", "Новиков", "Фёдоров"];
    private static readonly string[] FirstNames = ["Александр", "Мария", "Иван", "Анна", "Дмитрий", "Софья", "Артём"];
    private static readonly string[] MiddleNames = ["Петрович", "Сергеевна", "Иванович", "Андреевна", "Олегович"];
    private long _schoolId;
    private int _people;

    public async Task AddAsync(int classes, int teachers)
    {
        _schoolId = (await StoreAsync(new School { Key = $"bench-{index}", Name = $"Школа № {index + 1}", TimeZone = "Europe/Moscow" })).Id;
        var subjects = await StoreAsync([.. SchoolYear.Programme.Select(s => new Subject { SchoolId = _schoolId, Name = s.Name })]);
        await AddCalendarAsync();
        var staff = await AddStaffAsync(teachers);
        var made = await StoreAsync([.. Enumerable.Range(0, classes).Select(i => new SchoolClass
        {
            SchoolId = _schoolId,
            GradeLevel = 5 + (i % 5),
            Letter = ((char)('А' + (i / 5))).ToString(),
            HomeroomTeacherId = staff[i % staff.Count].Id,
        })]);
        foreach (var (place, schoolClass) in made.Index())
        {
            await AddLoadAsync(schoolClass, place, subjects, staff);
            await AddFamiliesAsync(schoolClass);
        }
    }

    private async Task AddCalendarAsync()
    {
        await StoreAsync([.. WorkKind.Defaults.Select(k => new WorkKind
        {
            SchoolId = _schoolId, Code = k.Code, Name = k.Name, Weight = k.Weight, Written = k.Written,
        })]);
        await StoreAsync([.. SchoolYear.Quarters.Select((q, i) => new GradingPeriod
        {
            SchoolId = _schoolId,
            Name = $"{i + 1} четверть",
            Kind = GradingPeriodKind.Quarter,
            From = q.Monday,
            To = q.Monday.AddDays((7 * q.Weeks) - 3),
            FromGrade = 1,
            ToGrade = 11,
        })]);
        await StoreAsync([.. Enumerable.Range(1, SchoolYear.LessonsADay).Select(n => new BellTime
        {
            SchoolId = _schoolId, Shift = 1, Number = n, StartsAt = new TimeOnly(7, 35).AddMinutes(55 * n), EndsAt = new TimeOnly(8, 15).AddMinutes(55 * n),
        })]);
    }

    private async Task<IReadOnlyList<Employee>> AddStaffAsync(int teachers)
    {
        var people = await AddPeopleAsync(teachers);
        var staff = await StoreAsync([.. people.Select((p, i) => new Employee
        {
            SchoolId = _schoolId, PersonId = p.Id, Person = p, StaffNumber = $"Т-{i + 1}",
        })]);
        await StoreAsync([.. staff.Select(e => new EmployeeRole { SchoolId = _schoolId, EmployeeId = e.Id, Role = Role.Teacher })]);
        await AddSignInsAsync(people, "teacher");
        return staff;
    }

    private async Task AddLoadAsync(SchoolClass schoolClass, int place, IReadOnlyList<Subject> subjects, IReadOnlyList<Employee> staff)
    {
        var (groups, slot) = (new List<(TeachingGroup Group, int First, int Hours)>(), 0);
        foreach (var (number, (_, hours, divided)) in SchoolYear.Programme.Index())
        {
            foreach (var (part, subgroup) in (divided ? SchoolYear.Subgroups : [""]).Index())
            {
                groups.Add((new TeachingGroup
                {
                    SchoolId = _schoolId,
                    ClassId = schoolClass.Id,
                    SubjectId = subjects[number].Id,
                    Subgroup = subgroup,
                    TeacherId = staff[((place * 5) + (number * 7) + part) % staff.Count].Id,
                    WeeklyHours = hours,
                }, slot, hours));
            }

            slot += hours;
        }

        await StoreAsync([.. groups.Select(g => g.Group)]);
        // The lessons of a subject one after another over the days of the week, so that none comes twice a day.
        await StoreAsync([.. groups.SelectMany(g => Enumerable.Range(g.First, g.Hours).Select(hour => new TimetableEntry
        {
            SchoolId = _schoolId,
            GroupId = g.Group.Id,
            Weekday = DayOfWeek.Monday + (hour % 5),
            Number = 1 + (hour / 5),
            Room = $"{101 + (g.Group.Id % 60)}",
        }))]);
    }

    private async Task AddFamiliesAsync(SchoolClass schoolClass)
    {
        var children = await AddPeopleAsync(Installation.PupilsInClass);
        var pupils = await StoreAsync([.. children.Select((p, i) =>
            Pupil.Enrol(p, $"Л-{schoolClass.Id}-{i + 1}", schoolClass.Id, new(2026, 9, 1), [SchoolYear.Subgroups[i % 2]]))]);
        var adults = await AddPeopleAsync(pupils.Count);
        var parents = await StoreAsync([.. adults.Select(p => new Parent { SchoolId = _schoolId, PersonId = p.Id, Person = p })]);
        await StoreAsync([.. parents.Zip(pupils, (parent, pupil) => new Guardianship
        {
            SchoolId = _schoolId, ParentId = parent.Id, PupilId = pupil.Id, Relation = "мать", LegalRepresentative = true,
        })]);
        await AddSignInsAsync(adults, "parent");
    }

    private Task<IReadOnlyList<Person>> AddPeopleAsync(int count) => StoreAsync([.. Enumerable.Range(0, count).Select(_ =>
    {
        var serial = _people++;
        return new Person
        {
            SchoolId = _schoolId,
            LastName = $"{LastNames[serial % LastNames.Length]}",
            FirstName = FirstNames[serial / 7 % FirstNames.Length],
            MiddleName = MiddleNames[serial / 3 % MiddleNames.Length],
            BirthDate = new DateOnly(2013, 1, 1).AddDays(serial % 1500),
        };
    })]);

    private async Task AddSignInsAsync(IReadOnlyList<Person> people, string kind)
    {
        var accounts = await StoreAsync([.. people.Select(p => new Account
        {
            SchoolId = _schoolId, PersonId = p.Id, UserName = $"{kind}{p.Id}", NormalizedUserName = $"{kind}{p.Id}".ToUpperInvariant(), SecurityStamp = "bench",
        })]);
        await StoreAsync([.. accounts.Select(a => new RefreshToken
        {
            AccountId = a.Id,
            Hash = Guid.NewGuid().ToByteArray(),
            FamilyId = Guid.NewGuid(),
            CreatedAt = SchoolYear.Now.UtcDateTime.AddDays(-1),
            ExpiresAt = SchoolYear.Now.UtcDateTime.AddDays(30),
        })]);
    }

    private async Task<T> StoreAsync<T>(T row)
        where T : class => (await StoreAsync([row]))[0];

    private async Task<IReadOnlyList<T>> StoreAsync<T>(T[] rows)
        where T : class
    {
        db.ChangeTracker.Clear();
        foreach (var row in rows)
        {
            db.Add(row);
            // People were stored before those whom they are.
            foreach (var person in db.ChangeTracker.Entries<Person>().Where(e => typeof(T) != typeof(Person) && e.State == EntityState.Added))
                person.State = EntityState.Unchanged;
        }

        await db.SaveChangesAsync();
        return rows;
    }
}
