using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Hosting;
using EJournal.Journal.Bench.Seeding;
using EJournal.Journal.Bench.Serving;
using Microsoft.EntityFrameworkCore;
using OpenedYear = EJournal.Domain.Schools.SchoolYear;

namespace EJournal.Journal.Bench.Office;

/// <summary>What an office asks for a few times a year and a whole school waits for: each once, as it comes, compiled or not.</summary>
internal static class OfficeRun
{
    private const string SetTimetable = """
        mutation($input: SetTimetableInput!) { setTimetable(input: $input) { timetable { added removed changed unchanged } errors { code message } } }
        """;

    private const string OpenSchoolYear = """
        mutation($input: OpenSchoolYearInput!) { openSchoolYear(input: $input) { schoolYear { name } errors { code message } } }
        """;

    private static readonly DateOnly s_firstDay = new(2026, 9, 7);

    /// <summary>Into an empty database. The limit of an operation is lifted, so that what misses it is seen to the end.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        await using var app = BenchHost.Build(["--urls", "http://127.0.0.1:0", "--EJournal:Limits:OperationTime", "00:05:00", .. arguments], counts: true);
        await EJournalHost.MigrateAsync(app.Services, CancellationToken.None);
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
        await SeedAsync(db);
        await app.StartAsync();
        using var office = new OfficeClient(app, db);

        var clock = app.Services.GetRequiredService<BenchClock>();
        clock.Start = new(2026, 9, 2, 9, 0, 0, TimeSpan.Zero);
        var classes = await db.Classes.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        await office.TellAsync("setTimetable, 20 classes, first of the process", SetTimetable, await GridAsync(db, classes[..20], turn: 0));
        await office.TellAsync("setTimetable, 20 other classes", SetTimetable, await GridAsync(db, classes[20..], turn: 0));
        await office.TellAsync("setTimetable, every lesson another day", SetTimetable, await GridAsync(db, classes[..20], turn: 1));
        await office.TellAsync("setTimetable, other rooms", SetTimetable, await GridAsync(db, classes[..20], turn: 1, rooms: true));
        await office.TellAsync("setTimetable, the same again", SetTimetable, await GridAsync(db, classes[..20], turn: 1, rooms: true));

        clock.Start = new(2027, 6, 1, 9, 0, 0, TimeSpan.Zero);
        var ninth = await db.Classes.Where(c => c.GradeLevel == 9).Select(c => c.Id).ToListAsync();
        await office.TellAsync("openSchoolYear, 1,200 pupils", OpenSchoolYear, new
        {
            year = 2027,
            from = "2027-09-01",
            to = "2028-05-26",
            order = new { number = "1", date = "2027-06-01" },
            classes = ninth.Select(c => new { classId = GlobalId.Encode("SchoolClass", c), finishes = true }),
        });
        await app.StopAsync();
    }

    private static async Task SeedAsync(JournalDb db)
    {
        await new SchoolLists(db, 0).AddAsync(Installation.BigClasses, 60);
        db.ChangeTracker.Clear();
        await db.TimetableEntries.ExecuteDeleteAsync();
        await db.Classes.ExecuteUpdateAsync(set => set.SetProperty(c => c.Year, 2026));
        var (school, head) = (await db.Schools.Select(s => s.Id).SingleAsync(), await db.Employees.OrderBy(e => e.Id).Select(e => e.Id).FirstAsync());
        db.Add(new OpenedYear { SchoolId = school, Year = 2026, From = new(2026, 9, 1), To = new(2027, 5, 26) });
        db.Add(new EmployeeRole { SchoolId = school, EmployeeId = head, Role = Role.DeputyDirector });
        await db.SaveChangesAsync();
    }

    // As the seeded lists place lessons, so many weekdays further. Sixty teachers have forty classes' lessons at the same hours, which
    // the plan of a school would not: taken together they are not refused, and are looked at all the same.
    private static async Task<object> GridAsync(JournalDb db, IReadOnlyCollection<long> classes, int turn, bool rooms = false)
    {
        var entries = new List<object>();
        foreach (var ofClass in (await db.TeachingGroups.Where(g => classes.Contains(g.ClassId)).OrderBy(g => g.Id).ToListAsync()).GroupBy(g => g.ClassId))
        {
            var slot = 0;
            foreach (var ofSubject in ofClass.GroupBy(g => g.SubjectId))
            {
                var hours = (int)ofSubject.First().WeeklyHours;
                entries.AddRange(from teaching in ofSubject
                                 from hour in Enumerable.Range(slot, hours)
                                 select new
                                 {
                                     groupId = GlobalId.Encode("TeachingGroup", teaching.Id),
                                     weekday = 1 + ((hour + turn) % 5),
                                     number = 1 + (hour / 5),
                                     room = rooms ? $"{teaching.Id}" : null,
                                     joint = true,
                                 });
                slot += hours;
            }
        }

        return new { classIds = classes.Select(c => GlobalId.Encode("SchoolClass", c)), from = $"{s_firstDay:yyyy-MM-dd}", entries, reason = "Новое расписание" };
    }
}
