using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>Makes the report of who opened the diary for each of some parents, all from the same few statements.</summary>
internal static class DiaryParticipations
{
    /// <param name="parents">The ids of the parents, in their order.</param>
    /// <param name="parentOf">Which of them a class belongs to, by the id of the class.</param>
    /// <param name="pupils">The pupils of all of them.</param>
    /// <param name="asked">The interval.</param>
    /// <param name="timeZone">The school's.</param>
    /// <param name="db">The database.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="log">Where it is recorded who looks.</param>
    /// <param name="ct">The request.</param>
    public static async Task<IReadOnlyList<DiaryParticipation>> MakeAsync(
        IReadOnlyList<long> parents, Func<long, long> parentOf, IQueryable<Pupil> pupils,
        ControlInterval asked, string timeZone, JournalDb db, Viewer viewer, DataAccessLog log, CancellationToken ct)
    {
        // Who looked a moment ago has looked.
        await log.StoreAsync(ct);
        var present = pupils.Where(p => p.SchoolId == viewer.SchoolId && p.LeftOn == null);
        var places = await present.Select(p => new { p.Id, p.PersonId, p.ClassId }).ToListAsync(ct);
        var kin = (await (
            from pupil in present
            join kinship in db.Guardianships on pupil.Id equals kinship.PupilId
            join parent in db.Parents on kinship.ParentId equals parent.Id
            select new { PupilId = pupil.Id, parent.PersonId }).ToListAsync(ct)).ToLookup(k => k.PupilId, k => k.PersonId);
        var (from, until) = (SchoolDay.StartOf(asked.From, timeZone), SchoolDay.StartOf(asked.To.AddDays(1), timeZone));
        // The hour of a row is what its index is ordered by; midnight of a school need not be at a full hour of UTC.
        var firstHour = from.AddHours(-1);
        var opened = (await db.DataAccess
            .Where(a => a.SchoolId == viewer.SchoolId && firstHour < a.Hour && a.Hour < until && from <= a.At && a.At < until
                && (a.Area == DataArea.ParentCheck || a.Area == DataArea.OwnDiary) && present.Any(p => p.Id == a.PupilId))
            .Select(a => new { a.PupilId, a.PersonId }).Distinct().ToListAsync(ct)).Select(a => (a.PupilId, a.PersonId)).ToHashSet();
        var classIds = places.Select(p => p.ClassId).Distinct().ToList();
        var named = await db.Classes.Where(c => c.SchoolId == viewer.SchoolId && classIds.Contains(c.Id)).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        var byClass = places.ToLookup(p => p.ClassId, p => (p.Id, p.PersonId));
        return [.. parents.Select(parent => Of([.. named.Where(c => parentOf(c.Id) == parent)]))];

        DiaryParticipation Of(List<SchoolClass> classes) => new()
        {
            From = asked.From,
            To = asked.To,
            MadeAt = asked.MadeAt.AsMoment(),
            Total = FiguresOf([.. classes.SelectMany(c => byClass[c.Id])]),
            Classes = [.. classes.Select(c => new ClassDiaryParticipation { SchoolClass = c, Figures = FiguresOf([.. byClass[c.Id]]) })],
        };

        DiaryParticipationFigures FiguresOf(List<(long Id, long PersonId)> of) =>
            DiaryParticipationFigures.Of(of, [.. of.SelectMany(p => kin[p.Id].Select(person => (p.Id, person)))], opened);
    }
}
