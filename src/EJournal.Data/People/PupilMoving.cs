using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Pupils move between classes, go and return, each by an order (PPL-04, PPL-13, ADR 0009).</summary>
public static class PupilMoving
{
    /// <summary>All of them, or none.</summary>
    public static async Task<Decision<long>> TransferAsync(
        this JournalWrite write, IReadOnlyList<long> pupilIds, long toClassId, MovementBasis basis, CancellationToken cancellationToken)
    {
        if (pupilIds.Count is 0 or > MovementRules.MostAtOnce || pupilIds.Distinct().Count() != pupilIds.Count)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите от 1 до {MovementRules.MostAtOnce} учеников, каждого один раз.") { Field = "pupilIds" };
        if (await write.ProblemAsync(basis, cancellationToken) is { } problem)
            return problem;
        var pupils = await write.PupilsAsync(pupilIds, cancellationToken);
        if (pupils.Count != pupilIds.Count)
            return MovementRules.Unknown with { Field = "pupilIds" };
        if (!await write.HasClassAsync(toClassId, cancellationToken))
            return MovementRules.UnknownClass with { Field = "toClassId" };
        // The homeroom teacher of the class left may give a pupil away; taking one would open a stranger's marks to him.
        if (await write.ForbiddenAsync(pupils.Select(p => p.ClassId), cancellationToken) is { } forbidden)
            return forbidden;
        if (pupils.Select(p => MovementRules.OfTransfer(p, toClassId, basis.On)).FirstOrDefault(r => r is not null) is { } refused)
            return refused;

        foreach (var pupil in pupils)
        {
            var from = pupil.ClassId;
            pupil.Transfer(toClassId, basis.On, []);
            write.Record(pupil, MovementKind.Transferred, from, toClassId, null, basis);
            write.TellFamily(pupil);
        }

        return toClassId;
    }

    public static async Task<Decision<long>> WithdrawAsync(
        this JournalWrite write, long pupilId, LeavingReason reason, MovementBasis basis, CancellationToken cancellationToken)
    {
        if (await write.ProblemAsync(basis, cancellationToken) is { } problem)
            return problem;
        if (await write.PupilsAsync([pupilId], cancellationToken) is not [var pupil])
            return MovementRules.Unknown;
        if ((await write.ForbiddenAsync([pupil.ClassId], cancellationToken) ?? MovementRules.OfLeaving(pupil, basis.On)) is { } refused)
            return refused;
        pupil.Leave(basis.On);
        write.Record(pupil, MovementKind.Left, pupil.ClassId, null, reason, basis);
        write.TellFamily(pupil);
        return pupilId;
    }

    public static async Task<Decision<long>> ReturnAsync(
        this JournalWrite write, long pupilId, long classId, IReadOnlyList<string> subgroups, MovementBasis basis, CancellationToken cancellationToken)
    {
        if ((await write.ProblemAsync(basis, cancellationToken) ?? MovementRules.OfSubgroups(subgroups)) is { } problem)
            return problem;
        if (await write.PupilsAsync([pupilId], cancellationToken) is not [var pupil])
            return MovementRules.Unknown;
        if (!await write.HasClassAsync(classId, cancellationToken))
            return MovementRules.UnknownClass;
        if ((await write.ForbiddenAsync([pupil.ClassId, classId], cancellationToken) ?? MovementRules.OfReturn(pupil, basis.On)) is { } refused)
            return refused;
        pupil.Return(classId, basis.On, [.. subgroups.Select(name => name.Trim())]);
        write.Record(pupil, MovementKind.Enrolled, null, classId, null, basis);
        write.TellFamily(pupil);
        return pupilId;
    }

    internal static async Task<Refusal?> ProblemAsync(this JournalWrite write, MovementBasis basis, CancellationToken cancellationToken)
    {
        var today = await write.TodayAsync(cancellationToken);
        return basis.Order.Problem(today) is { } problem ? problem with { Field = "order" } : MovementRules.OfDay(basis.On, today);
    }

    internal static async Task<Refusal?> ForbiddenAsync(this JournalWrite write, IEnumerable<long> classIds, CancellationToken cancellationToken) =>
        PeopleDataRules.MayKeepFamilies(write.Viewer, (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken)).Values, classIds);

    internal static Task<bool> HasClassAsync(this JournalWrite write, long classId, CancellationToken cancellationToken) =>
        write.Db.Classes.VisibleTo(write.Db, write.Viewer).AnyAsync(c => c.Id == classId, cancellationToken);

    /// <summary>Tracked, with the classes and subgroups that a change needs.</summary>
    internal static Task<List<Pupil>> PupilsAsync(this JournalWrite write, IReadOnlyList<long> ids, CancellationToken cancellationToken) =>
        write.Db.Pupils.VisibleTo(write.Db, write.Viewer).Where(p => ids.Contains(p.Id))
            .Include(p => p.Classes).Include(p => p.Subgroups).AsSplitQuery().OrderBy(p => p.Id).ToListAsync(cancellationToken);

    /// <summary>Another class or subgroup is another diary, also of days that have passed: who follows it has to know.</summary>
    internal static void TellFamily(this JournalWrite write, Pupil pupil) =>
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.ClassChanged, PupilId = pupil.Id });

    internal static void Record(
        this JournalWrite write, Pupil pupil, MovementKind kind, long? from, long? to, LeavingReason? reason, MovementBasis basis)
    {
        write.Db.PupilMovements.Add(new PupilMovement
        {
            SchoolId = pupil.SchoolId,
            PupilId = pupil.Id,
            Kind = kind,
            On = basis.On,
            FromClassId = from,
            ToClassId = to,
            Reason = reason,
            OrderNumber = basis.Order.Number,
            OrderDate = basis.Order.Date,
            AuthorPersonId = write.Viewer.PersonId,
            RecordedAt = write.Now,
        });
        write.Audit($"pupil.{kind.ToString().ToLowerInvariant()}", $"Pupil:{pupil.Id}", new { on = basis.On, from, to, reason = reason?.ToString() });
    }
}
