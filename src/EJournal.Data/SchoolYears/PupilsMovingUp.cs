using EJournal.Data.Import.Writing;
using EJournal.Data.People;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>
/// Moves all pupils of a school at once. It does what <see cref="Pupil.Transfer"/> and <see cref="Pupil.Leave"/> do to each, with
/// a number of statements that depends on the classes and not on the pupils.
/// </summary>
internal static class PupilsMovingUp
{
    public static async Task MovePupilsAsync(
        this JournalWrite write, YearPlan plan, IReadOnlyDictionary<PlannedClass, SchoolClass> made, MovementBasis basis, CancellationToken ct)
    {
        var (db, on) = (write.Db, basis.On);
        var everyone = plan.Moves.Select(m => m.Pupil.PupilId).ToList();
        var current = db.ClassMemberships.Where(m => m.Until == Spell.Open && everyone.Contains(m.PupilId));
        await current.Where(m => m.From >= on).ExecuteDeleteAsync(ct);
        await current.ExecuteUpdateAsync(set => set.SetProperty(m => m.Until, on), ct);

        var apart = plan.Moves.Where(m => !m.WithClass).Select(m => m.Pupil.PupilId).ToList();
        var subgroups = db.PupilSubgroups.Where(s => s.Until == Spell.Open && apart.Contains(s.PupilId));
        await subgroups.Where(s => s.From >= on).ExecuteDeleteAsync(ct);
        await subgroups.ExecuteUpdateAsync(set => set.SetProperty(s => s.Until, on), ct);

        foreach (var (planned, schoolClass) in made)
        {
            var ids = plan.Into(planned).Select(m => m.Pupil.PupilId).ToList();
            if (ids.Count > 0)
                await db.Pupils.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClassId, schoolClass.Id), ct);
        }

        var leavers = plan.Moves.Where(m => m.To is null).Select(m => m.Pupil.PupilId).ToList();
        await db.Pupils.Where(p => leavers.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.LeftOn, on), ct);

        await BulkInsert.RunAsync(db, [.. plan.Moves.Where(m => m.To is not null).Select(m => new ClassMembership
        {
            SchoolId = write.Viewer.SchoolId,
            PupilId = m.Pupil.PupilId,
            ClassId = made[m.To!].Id,
            From = BeginsOn(m, on),
        })], ct);
        await BulkInsert.RunAsync(db, [.. plan.Moves.Select(m => new PupilMovement
        {
            SchoolId = write.Viewer.SchoolId,
            PupilId = m.Pupil.PupilId,
            Kind = m.To is null ? MovementKind.Left : MovementKind.Transferred,
            On = BeginsOn(m, on),
            FromClassId = m.Pupil.ClassId,
            ToClassId = m.To is null ? null : made[m.To].Id,
            Reason = m.Reason,
            OrderNumber = basis.Order.Number,
            OrderDate = basis.Order.Date,
            AuthorPersonId = write.Viewer.PersonId,
            RecordedAt = write.Now,
        })], ct);
    }

    // Who came to his class later than the day was in no class of the school before it.
    private static DateOnly BeginsOn(PlannedMove move, DateOnly on) => move.Pupil.Since > on ? move.Pupil.Since : on;
}
