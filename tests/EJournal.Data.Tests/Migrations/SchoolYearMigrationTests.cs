using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Migrations;

/// <summary>A database of before school years: its classes are those of the year of the school's last lesson, else of its last period, else of today.</summary>
public sealed class SchoolYearMigrationTests
{
    [Fact]
    public async Task Classes_of_before_get_the_year_of_the_school()
    {
        await using var database = await EmptyDatabase.CreateAsync(TestStorage.ProviderOfRun);
        var migrations = Directory.GetFiles(Repository.Locate("src", "EJournal.Data", TestStorage.ProviderOfRun.ToString(), "Migrations")).Order().ToList();
        var years = migrations.Single(path => path.EndsWith("_school_years.sql", StringComparison.Ordinal));
        foreach (var before in migrations.TakeWhile(path => path != years))
            await database.ExecuteAsync(await File.ReadAllTextAsync(before));
        // 5: the last lesson is of July, so of 2025/26, although periods of the next year stand already. 6: periods alone. 7: nothing.
        await database.ExecuteAsync("""
            INSERT INTO "Schools" ("Id", "Key", "Name", "TimeZone") VALUES
                (5, 'lessons', 'Школа', 'Europe/Moscow'), (6, 'periods', 'Школа', 'Europe/Moscow'), (7, 'nothing', 'Школа', 'Europe/Moscow');
            INSERT INTO "Classes" ("Id", "SchoolId", "GradeLevel", "Letter", "Shift") VALUES (1, 5, 7, 'А', 1), (2, 5, 7, 'Б', 1), (3, 6, 7, 'А', 1), (4, 7, 7, 'А', 1);
            INSERT INTO "GradingPeriods" ("Id", "SchoolId", "Name", "Kind", "From", "To", "FromGrade", "ToGrade", "Closed") VALUES
                (1, 5, '1 четверть', 0, '2025-09-02', '2025-10-25', 1, 9, FALSE), (2, 5, 'Год', 4, '2025-09-02', '2026-05-26', 1, 11, FALSE),
                (3, 5, '1 четверть', 0, '2026-09-01', '2026-10-25', 1, 9, FALSE), (4, 6, '1 четверть', 0, '2024-08-31', '2024-10-25', 1, 9, FALSE);
            INSERT INTO "People" ("Id", "SchoolId", "LastName", "FirstName") VALUES (1, 5, 'Петрова', 'Анна');
            INSERT INTO "Employees" ("Id", "SchoolId", "PersonId", "StaffNumber") VALUES (1, 5, 1, 'Т-1');
            INSERT INTO "Subjects" ("Id", "SchoolId", "Name") VALUES (1, 5, 'Математика');
            INSERT INTO "TeachingGroups" ("Id", "SchoolId", "ClassId", "SubjectId", "Subgroup", "TeacherId", "WeeklyHours") VALUES (1, 5, 1, 1, '', 1, 5);
            INSERT INTO "Lessons" ("Id", "SchoolId", "GroupId", "ClassId", "TeacherId", "Date", "Number", "StartsAt", "EndsAt", "Status") VALUES
                (1, 5, 1, 1, 1, '2025-09-08', 1, '08:30:00', '09:15:00', 0), (2, 5, 1, 1, 1, '2026-07-31', 1, '08:30:00', '09:15:00', 0);
            """);

        await database.ExecuteAsync(await File.ReadAllTextAsync(years));

        await using var db = database.Open();
        var today = Domain.Schools.SchoolYear.Of(DateOnly.FromDateTime(DateTime.UtcNow));
        Assert.Equal([2025, 2025, 2024, today], await db.Classes.OrderBy(c => c.Id).Select(c => c.Year).ToListAsync());
        Assert.Equal(
            [(5, 2025, new(2025, 9, 2), new(2026, 5, 26)), (6, 2024, new(2024, 8, 31), new(2024, 10, 25)), (7, today, new(today, 9, 1), new(today + 1, 5, 31))],
            (await db.SchoolYears.OrderBy(y => y.SchoolId).ToListAsync()).Select(y => (y.SchoolId, y.Year, y.From, y.To)));
    }
}
