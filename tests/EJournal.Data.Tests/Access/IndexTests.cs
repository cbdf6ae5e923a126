using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Access;

/// <summary>The statements that a school morning consists of find their rows by an index.</summary>
public sealed partial class IndexTests : SchoolTest
{
    [Fact]
    public async Task Lessons_of_a_class_in_a_week()
    {
        await using var db = Database.Open();
        var (from, to) = (School.MathsLesson.Date, School.MathsLesson.Date.AddDays(6));

        var plan = await IndexesAsync(db, db.Lessons.Where(l => l.ClassId == School.Class7A.Id && l.Date >= from && l.Date <= to).OrderBy(l => l.Date).ThenBy(l => l.Number));

        Assert.Equal(["IX_Lessons_ClassId_Date_Number"], plan);
    }

    [Fact]
    public async Task Marks_of_a_pupil_for_lessons()
    {
        await using var db = Database.Open();
        var (from, to) = (School.MathsLesson.Date, School.MathsLesson.Date.AddDays(6));
        var lessons = db.Lessons.Where(l => l.ClassId == School.Class7A.Id && l.Date >= from && l.Date <= to);

        var plan = await IndexesAsync(db, db.Marks.Where(m => m.PupilId == School.Anna.Id && lessons.Any(l => l.Id == m.LessonId)));

        Assert.Contains("IX_Marks_PupilId_LessonId", plan);
    }

    [Fact]
    public async Task Marks_of_a_group_in_a_period()
    {
        await using var db = Database.Open();
        var (from, to) = (School.FirstQuarter.From, School.FirstQuarter.To);

        var plan = await IndexesAsync(db,
            from l in db.Lessons
            where l.GroupId == School.Maths7A.Id && l.Date >= @from && l.Date <= to
            join m in db.Marks on l.Id equals m.LessonId
            select m);

        Assert.Equal(["IX_Lessons_GroupId_Date_Number", "IX_Marks_LessonId"], plan);
    }

    /// <summary>The indexes that the plan of a query uses; it reads no table from end to end.</summary>
    private static async Task<IReadOnlyList<string>> IndexesAsync<T>(JournalDb db, IQueryable<T> query)
    {
        var postgreSql = db.Database.IsNpgsql();
        await db.Database.OpenConnectionAsync();
        // Tables of a few rows are read whole, whatever indexes there are.
        if (postgreSql)
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        await using var command = query.CreateDbCommand();
        command.CommandText = (postgreSql ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        await using var rows = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await rows.ReadAsync())
            steps.Add(rows.GetString(postgreSql ? 0 : 3));
        Assert.DoesNotContain(steps, step => step.Contains("Seq Scan", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal));
        return [.. steps.SelectMany(step => Index().Matches(step)).Select(match => match.Value)];
    }

    [GeneratedRegex(@"\b(IX|PK)_\w+")]
    private static partial Regex Index();
}
