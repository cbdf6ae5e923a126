using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<TeachingGroup>]
public static class MissingFinalMarks
{
    /// <summary>
    /// The pupils of the group without a final mark for the period (нет итоговой отметки): for its teacher, the homeroom
    /// teacher and the administration. Empty where the period is not for the grade.
    /// </summary>
    [BatchResolver]
    [ListSize(60, Usual = 5)]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Pupil>>> WithoutFinalMark(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(periodId, ct) ?? throw NotFound.Period();
        var byGroup = await ByGroupAsync(db, viewer, groups.Ids(g => g.Id), period, ct);
        return [.. groups.Select(g => byGroup[g.Id].ToList())];
    }

    /// <summary>By group, in the order of the class list; one statement.</summary>
    internal static async Task<ILookup<long, Pupil>> ByGroupAsync(JournalDb db, Viewer viewer, List<long> ids, GradingPeriod period, CancellationToken ct)
    {
        var (periodId, day) = (period.Id, period.To);
        var rows = await (
            from pupil in db.Pupils.VisibleTo(db, viewer).InNameOrder()
            from teaching in db.TeachingGroups.Where(g => ids.Contains(g.Id))
            from schoolClass in db.Classes.Where(c => c.Id == teaching.ClassId && period.FromGrade <= c.GradeLevel && c.GradeLevel <= period.ToGrade)
            where db.ClassMemberships.Any(m => m.PupilId == pupil.Id && m.ClassId == teaching.ClassId && m.From <= day && day < m.Until)
                && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == pupil.Id && s.Name == teaching.Subgroup && s.From <= day && day < s.Until))
                && !db.FinalMarks.Any(f => f.GroupId == teaching.Id && f.PeriodId == periodId && f.PupilId == pupil.Id)
            select new { teaching.Id, Pupil = pupil, pupil.Person }).ToListAsync(ct);
        foreach (var row in rows)
            row.Pupil.Person = row.Person;
        return rows.ToLookup(r => r.Id, r => r.Pupil);
    }
}
