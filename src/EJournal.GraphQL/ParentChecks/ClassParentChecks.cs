using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.ParentChecks;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.ParentChecks;

[ObjectType<SchoolClass>]
public static class ClassParentChecks
{
    /// <summary>
    /// How often the parents of the class checked their children's performance (контроль успеваемости родителями), by name of the
    /// child: in the interval of S-28 of the regulation that the day is in, which is a week as a rule. For the homeroom teacher and
    /// the administration.
    /// </summary>
    [BatchResolver]
    [ListSize(150, Usual = 50)]
    [Readers(Relation.OwnClass | Relation.Leadership)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<ParentCheck>>> ParentChecks(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("A day of the interval (день промежутка); today when not given.")] DateOnly? on,
        JournalDb db, Viewer viewer, DataAccessLog log, TimeProvider time, CancellationToken ct)
    {
        // Who looked a moment ago has looked.
        await log.StoreAsync(ct);
        var ids = classes.Ids(c => c.Id);
        var required = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.ParentDiaryCheckMinimum;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var periods = await db.GradingPeriods.VisibleTo(db, viewer).OrderBy(p => p.From).ThenBy(p => p.Id).ToListAsync(ct);
        var (first, last) = ParentCheckRules.IntervalOf(required, on ?? SchoolDay.At(time.GetUtcNow().UtcDateTime, zone), periods);
        var kin = await (
            from pupil in db.Pupils.VisibleTo(db, viewer).Where(p => ids.Contains(p.ClassId) && p.LeftOn == null).InNameOrder()
            from kinship in db.Guardianships.Where(g => g.PupilId == pupil.Id)
            from parent in db.Parents.Where(p => p.Id == kinship.ParentId)
            select new { Pupil = pupil, PupilPerson = pupil.Person, Parent = parent, ParentPerson = parent.Person }).ToListAsync(ct);
        var pupils = kin.Select(k => k.Pupil.Id).Distinct().ToList();
        var checks = (await db.DataAccess.Where(a => a.Area == DataArea.ParentCheck && pupils.Contains(a.PupilId))
            .Select(a => new { a.PupilId, a.PersonId, a.At }).ToListAsync(ct)).ToLookup(a => (a.PupilId, a.PersonId), a => a.At);
        var byClass = kin.ToLookup(k => k.Pupil.ClassId);
        return [.. classes.Select(c => byClass[c.Id].GroupBy(k => k.Pupil.Id).SelectMany(of => of.OrderBy(k => k.Parent.Id)).Select(k =>
        {
            (k.Pupil.Person, k.Parent.Person) = (k.PupilPerson, k.ParentPerson);
            var at = checks[(k.Pupil.Id, k.Parent.PersonId)].ToList();
            var days = at.Select(moment => SchoolDay.At(moment, zone)).Where(day => first <= day && day <= last).Distinct().Count();
            return new ParentCheck
            {
                Pupil = k.Pupil,
                Parent = k.Parent,
                LastCheckAt = at.Count == 0 ? null : at.Max().AsMoment(),
                From = first,
                To = last,
                Days = days,
                Required = required?.Times,
                Met = ParentCheckRules.IsMet(required, days),
            };
        }).ToList())];
    }
}
