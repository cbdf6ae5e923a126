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
using Microsoft.EntityFrameworkCore;

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
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(periodId, ct) ?? throw NotFound.Period();
        var lessons = await LessonsAsync(groups, period, db, viewer, ct);
        var pupils = await GroupTimes.LoadAsync(groups, period, db, viewer, ct);
        return [.. groups.Select(g => Page(g, period, [.. lessons[g.Id]], pupils[g.Id]))];
    }

    private static async Task<ILookup<long, Lesson>> LessonsAsync(
        IReadOnlyList<TeachingGroup> groups, GradingPeriod period, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (ids, from, to) = (groups.Ids(g => g.Id), period.From, period.To);
        return (await db.Lessons.VisibleTo(db, viewer).Where(l => ids.Contains(l.GroupId) && from <= l.Date && l.Date <= to)
            .OrderBy(l => l.Date).ThenBy(l => l.Number).ToListAsync(ct)).ToLookup(l => l.GroupId);
    }

    private static JournalPage Page(TeachingGroup group, GradingPeriod period, List<Lesson> lessons, IEnumerable<GroupTimes> pupils) => new()
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
}
