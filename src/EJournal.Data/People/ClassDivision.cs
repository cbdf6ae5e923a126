using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Data.People;

/// <summary>A pupil of a class that is divided: the subgroups a pupil is in from the day on, all of them.</summary>
public sealed record SubgroupsOfPupil(long PupilId, IReadOnlyList<string> Subgroups);

/// <summary>The division of a class into subgroups (PPL-12), and the check of its data (PPL-10): what the homeroom teacher answers for.</summary>
public static class ClassDivision
{
    /// <summary>For the pupils named, all or none; the others of the class stay as they are.</summary>
    public static async Task<Decision<long>> SetSubgroupsAsync(
        this JournalWrite write, long classId, IReadOnlyList<SubgroupsOfPupil> lists, DateOnly? from, CancellationToken cancellationToken)
    {
        if (lists.Count is 0 or > MovementRules.MostAtOnce || lists.DistinctBy(l => l.PupilId).Count() != lists.Count)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите от 1 до {MovementRules.MostAtOnce} учеников, каждого один раз.") { Field = "pupils" };
        if (!await write.HasClassAsync(classId, cancellationToken))
            return MovementRules.UnknownClass;
        var regulation = (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, cancellationToken)).Values;
        if (PeopleDataRules.MayDivide(write.Viewer, regulation, classId) is { } forbidden)
            return forbidden;
        var today = await write.TodayAsync(cancellationToken);
        var on = from ?? today;
        if ((MovementRules.OfDay(on, today) ?? lists.Select(l => MovementRules.OfSubgroups(l.Subgroups)).FirstOrDefault(r => r is not null)) is { } problem)
            return problem;
        var pupils = await write.PupilsAsync([.. lists.Select(l => l.PupilId)], cancellationToken);
        if (pupils.Count != lists.Count || pupils.Exists(p => p.ClassId != classId))
            return MovementRules.Unknown with { Field = "pupils" };
        if (pupils.Select(p => MovementRules.OfDivision(p, on)).FirstOrDefault(r => r is not null) is { } refused)
            return refused;

        foreach (var pupil in pupils)
        {
            var names = lists.Single(l => l.PupilId == pupil.Id).Subgroups.Select(name => name.Trim()).Distinct().ToList();
            pupil.SetSubgroups(names, on);
            write.TellFamily(pupil);
        }

        write.Audit("class.divide", $"SchoolClass:{classId}", new { on, pupils = pupils.Select(p => p.Id) });
        return classId;
    }

    public static async Task<Decision<long>> ConfirmClassDataAsync(this JournalWrite write, long classId, CancellationToken cancellationToken)
    {
        if (!await write.HasClassAsync(classId, cancellationToken))
            return MovementRules.UnknownClass;
        if (!write.Viewer.IsStaff || !write.Viewer.HomeroomClassIds.Contains(classId))
            return new Refusal(RefusalCode.Forbidden, "Данные класса сверяет его классный руководитель.") { Clause = "S-03" };
        write.Db.ClassDataChecks.Add(new ClassDataCheck
        {
            SchoolId = write.Viewer.SchoolId,
            ClassId = classId,
            On = await write.TodayAsync(cancellationToken),
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
        });
        write.Audit("class.check", $"SchoolClass:{classId}");
        return classId;
    }
}
