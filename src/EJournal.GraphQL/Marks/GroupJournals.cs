using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

[ObjectType<TeachingGroup>]
public static class GroupJournals
{
    /// <summary>The journal of the group for a grading period (журнал): for its teacher, the homeroom teacher and the administration.</summary>
    [BatchResolver]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<JournalPage>> Journal(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        SelectedFields below, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(periodId, ct) ?? throw NotFound.Period();
        var parts = JournalParts.Of(below);
        var read = await JournalStatement.RunAsync(db, viewer.SchoolId, groups.Ids(g => g.Id), period, parts, ct);
        var pupils = await GroupTimes.LoadAsync(groups, period, db, viewer, ct);
        var pages = groups.Select(g => Page(g, period, read.LessonsOf(g.Id), pupils[g.Id])).ToList();
        foreach (var row in pages.SelectMany(p => p.Rows))
            Keep(row, read, parts, ahead);
        return pages;
    }

    private static JournalPage Page(TeachingGroup group, GradingPeriod period, IReadOnlyList<Lesson> lessons, IEnumerable<GroupTimes> pupils) => new()
    {
        Group = group,
        Period = period,
        Lessons = lessons,
        Rows = [.. pupils.Select(p => new JournalRow
        {
            Pupil = p.Pupil,
            Group = group,
            PeriodId = period.Id,
            Cells = [.. lessons.Select(l => new JournalCell { Lesson = l, Belongs = p.Contain(l.Date), PupilId = p.Pupil.Id, Group = group })],
        })],
    };

    private static void Keep(JournalRow row, JournalRead read, JournalParts parts, ReadAhead ahead)
    {
        if (parts.Averages)
            ahead.Keep(row, nameof(JournalRowResolvers.Average), read.AverageOf(row.Group.Id, row.Pupil.Id));
        foreach (var cell in row.Cells)
        {
            if (parts.Marks)
                ahead.Keep(cell, nameof(JournalCellResolvers.Marks), read.MarksOf(cell.Key));
            if (parts.Attendance)
                ahead.Keep(cell, nameof(JournalCellResolvers.Attendance), read.AttendanceOf(cell.Key));
        }
    }
}
