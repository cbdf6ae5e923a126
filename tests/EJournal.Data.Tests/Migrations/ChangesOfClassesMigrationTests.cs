using EJournal.Domain.Delivery;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Migrations;

/// <summary>A database of before events of the school kept what they said: the last change of each is told, as what the event is now.</summary>
public sealed class ChangesOfClassesMigrationTests
{
    [Fact]
    public async Task Events_and_grids_of_before_get_their_kind_and_what_of_them_is_known()
    {
        await using var database = await EmptyDatabase.CreateAsync(TestStorage.ProviderOfRun);
        var migrations = Directory.GetFiles(Repository.Locate("src", "EJournal.Data", TestStorage.ProviderOfRun.ToString(), "Migrations")).Order().ToList();
        var changes = migrations.Single(path => path.EndsWith("_changes_of_classes.sql", StringComparison.Ordinal));
        foreach (var before in migrations.TakeWhile(path => path != changes))
            await database.ExecuteAsync(await File.ReadAllTextAsync(before));
        // An event of 7А changed once and one of the school cancelled; two grids set at one moment; a lesson that was moved.
        await database.ExecuteAsync("""
            INSERT INTO "Schools" ("Id", "Key", "Name", "TimeZone") VALUES (5, 'events', 'Школа', 'Europe/Moscow');
            INSERT INTO "Classes" ("Id", "SchoolId", "Year", "GradeLevel", "Letter", "Shift") VALUES (1, 5, 2026, 7, 'А', 1);
            INSERT INTO "People" ("Id", "SchoolId", "LastName", "FirstName") VALUES (1, 5, 'Петрова', 'Анна');
            INSERT INTO "SchoolEvents" ("Id", "SchoolId", "Title", "From", "To", "StartsAt", "AuthorId", "PlannedAt", "CancelledAt", "Version") VALUES
                (1, 5, 'Поход', '2026-09-18', '2026-09-19', '09:00:00', 1, 100, NULL, 2), (2, 5, 'Ярмарка', '2026-09-20', '2026-09-20', NULL, 1, 100, 300, 2);
            INSERT INTO "SchoolEventClasses" ("EventId", "ClassId") VALUES (1, 1);
            INSERT INTO "TimetableChanges" ("Id", "SchoolId", "From", "Reason", "AuthorId", "At", "Summary") VALUES
                (1, 5, '2026-09-14', 'Начало', 1, 100, '{}'), (2, 5, '2026-09-21', 'Кабинет', 1, 100, '{}');
            INSERT INTO "JournalEvents" ("Id", "SchoolId", "Kind", "SchoolEventId", "ClassId", "Day", "LessonId", "At") VALUES
                (1, 5, 5, 1, NULL, NULL, NULL, 100), (2, 5, 5, 1, NULL, NULL, NULL, 200), (3, 5, 5, 2, NULL, NULL, NULL, 300),
                (4, 5, 5, NULL, 1, '2026-09-14', NULL, 100), (5, 5, 5, NULL, 1, '2026-09-21', NULL, 100), (6, 5, 5, NULL, NULL, NULL, 9, 100);
            """);

        await database.ExecuteAsync(await File.ReadAllTextAsync(changes));

        await using var db = database.Open();
        Assert.Equal(
            [
                (DiaryChangeKind.Event, null, null), (DiaryChangeKind.Event, 2, null), (DiaryChangeKind.Event, 2, null),
                (DiaryChangeKind.Timetable, null, 1L), (DiaryChangeKind.Timetable, null, 2L), (DiaryChangeKind.Schedule, (int?)null, (long?)null),
            ],
            (await db.JournalEvents.OrderBy(e => e.Id).Select(e => new { e.Kind, e.Revision, e.TimetableChangeId }).ToListAsync()).Select(e => (e.Kind, e.Revision, e.TimetableChangeId)));
        Assert.Equal(
            ["1.2 Поход, 18.09.2026 09:00 – 19.09.2026 False 1", "2.2 Ярмарка, 20.09.2026 True "],
            (await db.SchoolEventRevisions.Include(r => r.Classes).OrderBy(r => r.EventId).ToListAsync())
                .Select(r => $"{r.EventId}.{r.Number} {r.AsLine()} {r.Cancelled} {string.Join(' ', r.Classes.Select(c => c.ClassId))}"));
    }
}
