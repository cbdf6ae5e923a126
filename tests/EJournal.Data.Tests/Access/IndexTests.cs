using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Access;

/// <summary>The statements that a school morning consists of find their rows by an index.</summary>
public sealed class IndexTests : SchoolTest
{
    [Fact]
    public async Task Lessons_of_a_class_in_a_week()
    {
        await using var db = Database.Open();
        var (from, to) = (School.MathsLesson.Date, School.MathsLesson.Date.AddDays(6));

        var plan = await PlanAsync(db, db.Lessons.Where(l => l.ClassId == School.Class7A.Id && l.Date >= from && l.Date <= to).OrderBy(l => l.Date).ThenBy(l => l.Number));

        Assert.Equal(["SEARCH l USING INDEX IX_Lessons_ClassId_Date_Number (ClassId=? AND Date>? AND Date<?)"], plan);
    }

    [Fact]
    public async Task Marks_of_a_pupil_for_lessons()
    {
        await using var db = Database.Open();
        var (from, to) = (School.MathsLesson.Date, School.MathsLesson.Date.AddDays(6));
        var lessons = db.Lessons.Where(l => l.ClassId == School.Class7A.Id && l.Date >= from && l.Date <= to);

        var plan = await PlanAsync(db, db.Marks.Where(m => m.PupilId == School.Anna.Id && lessons.Any(l => l.Id == m.LessonId)));

        Assert.Contains(plan, step => step.Contains("USING INDEX IX_Marks_PupilId_LessonId (PupilId=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Marks_of_a_group_in_a_period()
    {
        await using var db = Database.Open();
        var (from, to) = (School.FirstQuarter.From, School.FirstQuarter.To);

        var plan = await PlanAsync(db,
            from l in db.Lessons
            where l.GroupId == School.Maths7A.Id && l.Date >= @from && l.Date <= to
            join m in db.Marks on l.Id equals m.LessonId
            select m);

        Assert.Equal(
            [
                "SEARCH l USING COVERING INDEX IX_Lessons_GroupId_Date_Number (GroupId=? AND Date>? AND Date<?)",
                "SEARCH m USING INDEX IX_Marks_LessonId (LessonId=?)",
            ], plan);
    }

    private static async Task<List<string>> PlanAsync<T>(JournalDb db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var rows = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await rows.ReadAsync())
            steps.Add(rows.GetString(3));
        return steps;
    }
}
