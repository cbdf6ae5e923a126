using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<SchoolClass>]
public static class ClassAcknowledgements
{
    /// <summary>
    /// Which parents of the class have seen the final marks of a period and which have not (S-29 of the regulation), by name of the
    /// child (подтверждения просмотра итоговых отметок); children without final marks are left out. For the homeroom teacher and the
    /// administration.
    /// </summary>
    [BatchResolver]
    [ListSize(150, Usual = 50)]
    [Readers(Relation.OwnClass | Relation.Leadership)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<GuardianAcknowledgement>>> FinalMarkAcknowledgements(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        [GraphQLDescription("Only those who have not seen the marks as they stand now (только неподтверждённые).")] bool? missing,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var kin = await (
            from pupil in db.Pupils.VisibleTo(db, viewer).Where(p => ids.Contains(p.ClassId) && p.LeftOn == null).InNameOrder()
            from kinship in db.Guardianships.Where(g => g.PupilId == pupil.Id)
            from parent in db.Parents.Where(p => p.Id == kinship.ParentId)
            select new { Pupil = pupil, PupilPerson = pupil.Person, Parent = parent, ParentPerson = parent.Person }).ToListAsync(ct);
        var pupils = kin.Select(k => k.Pupil.Id).Distinct().ToList();
        var marks = (await db.FinalMarks.VisibleTo(db, viewer).Where(f => f.PeriodId == periodId && pupils.Contains(f.PupilId)).ToListAsync(ct)).ToLookup(f => f.PupilId);
        var seen = (await db.FinalMarkAcknowledgements.AsNoTracking().Include(a => a.Marks)
            .Where(a => a.PeriodId == periodId && pupils.Contains(a.PupilId)).OrderBy(a => a.Id).ToListAsync(ct)).ToLookup(a => (a.PupilId, a.ParentId));
        var byClass = kin.Where(k => marks.Contains(k.Pupil.Id)).ToLookup(k => k.Pupil.ClassId);
        return [.. classes.Select(c => byClass[c.Id].GroupBy(k => k.Pupil.Id).SelectMany(of => of.OrderBy(k => k.Parent.Id)).Select(k =>
        {
            (k.Pupil.Person, k.Parent.Person) = (k.PupilPerson, k.ParentPerson);
            var last = seen[(k.Pupil.Id, k.Parent.Id)].LastOrDefault();
            return new GuardianAcknowledgement { Pupil = k.Pupil, Parent = k.Parent, At = last?.At.AsMoment(), Current = last?.Covers(marks[k.Pupil.Id]) == true };
        }).Where(state => missing != true || !state.Current).ToList())];
    }
}
