using EJournal.Data.Import;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Import;

public sealed class SampleSchoolTests
{
    [Fact]
    [Requirement("CUR-09")]
    [Requirement("ROL-03")]
    [Requirement("SCH-01")]
    [Requirement("SCH-02")]
    public async Task The_demo_school_is_imported_with_every_row_and_lesson()
    {
        await using var database = await TestDatabase.CreateAsync();

        var result = await database.ImportAsync(Repository.DemoSchool);

        Assert.Empty(result.Problems);
        Assert.Empty(result.Notices);
        ImportCount[] expected =
        [
            new("school.csv", 1, 0, 0), new("subjects.csv", 9, 0, 0), new("staff.csv", 13, 0, 0), new("classes.csv", 4, 0, 0),
            new("pupils.csv", 48, 0, 0), new("parents.csv", 80, 0, 0), new("load.csv", 35, 0, 0), new("bells.csv", 8, 0, 0),
            new("periods.csv", 7, 0, 0), new("holidays.csv", 5, 0, 0), new("timetable.csv", 86, 0, 0), new("plans.csv", 280, 0, 0),
            new("lessons", 2923, 0, 0),
        ];
        Assert.Equal(expected, result.Counts);

        await using var db = database.Open();
        Assert.Equal(2923, await db.Lessons.CountAsync());
        Assert.Equal(141, await db.People.CountAsync());
        Assert.Equal(141, await db.Users.CountAsync());
        Assert.Equal(11, await db.WorkKinds.CountAsync());
        Assert.Equal(4, await db.AbsenceReasons.CountAsync());
    }

    [Fact]
    public async Task Lessons_take_time_room_and_teacher_from_bells_timetable_and_load()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(Repository.DemoSchool);

        await using var db = database.Open();
        var monday = await (from lesson in db.Lessons
                            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
                            join teacher in db.Employees on lesson.TeacherId equals teacher.Id
                            where schoolClass.GradeLevel == 1 && lesson.Date == new DateOnly(2026, 9, 7) && lesson.Number == 1
                            select new { lesson.StartsAt, lesson.EndsAt, lesson.Room, teacher.StaffNumber, lesson.Topic, lesson.RecordedAt }).SingleAsync();

        Assert.Equal(new TimeOnly(8, 30), monday.StartsAt);
        Assert.Equal(new TimeOnly(9, 10), monday.EndsAt);
        Assert.Equal("100", monday.Room);
        Assert.Equal("0007", monday.StaffNumber);
        Assert.Null(monday.Topic);
        Assert.Null(monday.RecordedAt);
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task Vacations_holidays_and_weekends_have_no_lessons()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(Repository.DemoSchool);

        await using var db = database.Open();
        var days = await db.Lessons.Select(lesson => lesson.Date).Distinct().ToListAsync();

        Assert.Equal(new DateOnly(2026, 9, 1), days.Min());
        Assert.Equal(new DateOnly(2027, 5, 26), days.Max());
        Assert.DoesNotContain(new DateOnly(2026, 10, 28), days);
        Assert.DoesNotContain(new DateOnly(2027, 2, 23), days);
        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    [Requirement("PPL-01")]
    public async Task Staff_get_their_roles_and_logins_without_password()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(Repository.DemoSchool);

        await using var db = database.Open();
        var roles = await db.EmployeeRoles.GroupBy(role => role.Role).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);
        Assert.Equal(
            new Dictionary<Role, int>
            {
                [Role.Director] = 1,
                [Role.DeputyDirector] = 1,
                [Role.Administrator] = 1,
                [Role.Methodist] = 1,
                [Role.Clerk] = 1,
                [Role.HrSpecialist] = 1,
                [Role.Teacher] = 7,
            },
            roles);
        Assert.False(await db.Users.AnyAsync(account => account.PasswordHash != null || account.SecurityStamp == null));
        Assert.True(await db.Users.AnyAsync(account => account.UserName == "parent80" && account.NormalizedUserName == "PARENT80"));
    }

    [Fact]
    public async Task The_import_is_one_entry_of_the_audit_chain_without_names()
    {
        await using var database = await TestDatabase.CreateAsync();
        var result = await database.ImportAsync(Repository.DemoSchool);

        await using var db = database.Open();
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal(("import", $"School:{result.SchoolId}"), (entry.Action, entry.Subject));
        Assert.Contains("\"pupils.csv\":{\"added\":48,\"updated\":0}", entry.Details, StringComparison.Ordinal);
        Assert.Equal(result.SchoolId, entry.SchoolId);
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(Repository.DemoSchool);
        var before = await DatabaseDump.OfAsync(database);
        database.Clock.Advance(TimeSpan.FromDays(40));

        var again = await database.ImportAsync(Repository.DemoSchool);

        Assert.Empty(again.Problems);
        Assert.Empty(again.Changes());
        Assert.Equal(3499, again.Counts.Sum(count => count.Unchanged));
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
    }

    [Fact]
    public async Task A_dry_run_counts_everything_and_writes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var before = await DatabaseDump.OfAsync(database);

        var result = await database.ImportAsync(Repository.DemoSchool, dryRun: true);

        Assert.Equal(new ImportCount("lessons", 2923, 0, 0), result.CountOf("lessons"));
        Assert.Equal(0, result.SchoolId);
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
    }

    [Fact]
    public async Task Two_schools_of_one_installation_keep_their_own_rows()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var other = new ImportedFolder()
            .With("school.csv", "Название;Часовой пояс", "Другая;Asia/Omsk")
            .With("subjects.csv", "Предмет", "Математика");
        await database.ImportAsync(Repository.DemoSchool);

        var result = await database.ImportAsync(other.Path, school: "other");

        Assert.Empty(result.Problems);
        await using var db = database.Open();
        Assert.Equal(2, await db.Subjects.CountAsync(subject => subject.Name == "Математика"));
        Assert.Equal(22, await db.WorkKinds.CountAsync());
    }
}
