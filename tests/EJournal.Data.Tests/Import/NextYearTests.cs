using EJournal.Data.Import;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Import;

/// <summary>The files of 2026/27 are there; those of the next year come, first too early, on 7 September 2026, then on 30 August 2027.</summary>
public sealed class NextYearTests : IAsyncLifetime
{
    private readonly ImportedFolder _folder = ImportedFolder.CopyOf(Repository.DemoSchool);
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await _database.ImportedAsync(_folder);
        _folder.With(
            "periods.csv",
            "Название;Вид;Начало;Конец;Классы",
            "1 четверть;четверть;01.09.2027;24.10.2027;1-9",
            "Год;год;01.09.2027;26.05.2028;1-11");
    }

    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    [Requirement("PPL-04")]
    public async Task Files_of_the_next_year_make_new_classes_and_leave_the_old_ones_alone()
    {
        await using var db = _database.Open();
        var (classes, lessons) = (await db.Classes.CountAsync(), await db.Lessons.CountAsync());
        var wasIn = (await db.Pupils.SingleAsync(p => p.FileNumber == "П-0001")).ClassId;
        _database.Clock.Advance(new DateTimeOffset(2027, 8, 30, 9, 0, 0, TimeSpan.Zero) - _database.Clock.GetUtcNow());

        var result = await _database.ImportedAsync(_folder);
        var again = await _database.ImportedAsync(_folder);

        Assert.Equal(new ImportCount("classes.csv", classes, 0, 0), result.CountOf("classes.csv"));
        Assert.Empty(again.Changes());
        Assert.Equal([2026, 2027], await db.SchoolYears.OrderBy(y => y.Year).Select(y => y.Year).ToListAsync());
        Assert.Equal(2 * classes, await db.Classes.CountAsync());
        var pupil = await db.Pupils.Include(p => p.Classes).SingleAsync(p => p.FileNumber == "П-0001");
        Assert.Equal(2027, (await db.Classes.SingleAsync(c => c.Id == pupil.ClassId)).Year);
        Assert.Equal(
            [(wasIn, new Spell(Spell.Beginning, new(2027, 8, 30))), (pupil.ClassId, new Spell(new(2027, 8, 30), Spell.Open))],
            pupil.Classes.OrderBy(m => m.From).Select(m => (m.ClassId, new Spell(m.From, m.Until))));
        var before = await db.Lessons.Where(l => db.Classes.Any(c => c.Id == l.ClassId && c.Year == 2026)).ToListAsync();
        Assert.Equal((lessons, new DateOnly(2027, 5, 26)), (before.Count, before.Max(l => l.Date)));
        var after = await db.Lessons.Where(l => db.Classes.Any(c => c.Id == l.ClassId && c.Year == 2027)).Select(l => l.Date).ToListAsync();
        Assert.Equal((new DateOnly(2027, 9, 1), new DateOnly(2027, 10, 22)), (after.Min(), after.Max()));
    }

    [Fact]
    public async Task A_year_is_not_begun_before_the_one_before_is_over()
    {
        var result = await _database.ImportAsync(_folder);

        Assert.Equal(["the school year 2026/27 is not over: the next one is imported after its last day"], result.Problems.Select(p => p.English));
    }

    [Fact]
    public async Task Files_of_a_year_that_is_over_are_refused()
    {
        _database.Clock.Advance(new DateTimeOffset(2027, 8, 30, 9, 0, 0, TimeSpan.Zero) - _database.Clock.GetUtcNow());
        await _database.ImportedAsync(_folder);

        var result = await _database.ImportAsync(Repository.DemoSchool);

        Assert.Equal(["this school year is over: the school is in 2027/28"], result.Problems.Select(p => p.English));
    }
}
