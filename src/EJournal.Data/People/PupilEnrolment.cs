using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>A new pupil with the basic data and the parents (PPL-05).</summary>
public static class PupilEnrolment
{
    public const int LongestFileNumber = 64;
    public const int MostGuardians = 5;

    public static async Task<Decision<long>> EnrolAsync(this JournalWrite write, EnrolmentRequest asked, CancellationToken cancellationToken)
    {
        var (db, schoolId, basis) = (write.Db, write.Viewer.SchoolId, asked.Basis);
        var fileNumber = asked.FileNumber.Trim();
        if ((await write.ProblemAsync(basis, cancellationToken) ?? MovementRules.OfSubgroups(asked.Subgroups) ?? OfForm(fileNumber, asked)) is { } problem)
            return problem;
        if (!await write.HasClassAsync(asked.ClassId, cancellationToken))
            return MovementRules.UnknownClass;
        if (await write.ForbiddenAsync([asked.ClassId], cancellationToken) is { } forbidden)
            return forbidden;
        if (await db.Pupils.AnyAsync(p => p.SchoolId == schoolId && p.FileNumber == fileNumber, cancellationToken))
            return MovementRules.FileNumberTaken;
        var details = PersonRules.Check(asked.Person, await write.TodayAsync(cancellationToken), "person.");
        if (!details.TryGet(out var known))
            return Decision.Refuse<long>(details.Refusals);

        var person = Guardians.NewPerson(schoolId, known);
        var pupil = Pupil.Enrol(person, fileNumber, asked.ClassId, basis.On, [.. asked.Subgroups.Select(name => name.Trim())]);
        db.Pupils.Add(pupil);
        await write.SaveAsync(cancellationToken);
        write.Record(pupil, MovementKind.Enrolled, null, asked.ClassId, null, basis);
        for (var i = 0; i < asked.Guardians.Count; i++)
        {
            var linked = await write.LinkGuardianAsync(pupil, asked.Guardians[i], $"guardians[{i}].", cancellationToken);
            if (!linked.Allowed)
                return Decision.Refuse<long>(linked.Refusals);
        }

        return pupil.Id;
    }

    private static Refusal? OfForm(string fileNumber, EnrolmentRequest asked) =>
        fileNumber.Length is 0 or > LongestFileNumber || fileNumber.Any(char.IsControl)
            ? new(RefusalCode.InvalidValue, $"Укажите номер личного дела: от 1 до {LongestFileNumber} знаков.") { Field = "fileNumber" }
            : asked.Guardians.Count > MostGuardians
                ? new(RefusalCode.InvalidValue, $"Можно указать не больше {MostGuardians} родителей.") { Field = "guardians" }
                : null;
}
