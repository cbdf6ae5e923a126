using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Who is the parent of whom (PPL-09). Whoever is no longer one reads nothing from that moment.</summary>
public static class Guardians
{
    public const int LongestRelation = 64;

    public static Refusal Unknown { get; } = new(RefusalCode.NotFound, "Родитель не найден.") { Field = "parentId" };

    public static async Task<Decision<long>> AddGuardianAsync(
        this JournalWrite write, long pupilId, GuardianRequest asked, CancellationToken cancellationToken)
    {
        if (await write.PupilsAsync([pupilId], cancellationToken) is not [var pupil])
            return MovementRules.Unknown;
        return await write.ForbiddenAsync([pupil.ClassId], cancellationToken) is { } forbidden
            ? forbidden
            : await write.LinkGuardianAsync(pupil, asked, "", cancellationToken);
    }

    /// <summary>Ends the kinship at once; the delivery agreements that rest on it are the caller's to end.</summary>
    public static async Task<Decision<long>> RemoveGuardianAsync(
        this JournalWrite write, long pupilId, long parentId, Order document, CancellationToken cancellationToken)
    {
        if (document.Problem(await write.TodayAsync(cancellationToken)) is { } problem)
            return problem with { Field = "document" };
        if (await write.PupilsAsync([pupilId], cancellationToken) is not [var pupil])
            return MovementRules.Unknown;
        if (await write.ForbiddenAsync([pupil.ClassId], cancellationToken) is { } forbidden)
            return forbidden;
        if (await write.Db.Guardianships.SingleOrDefaultAsync(g => g.PupilId == pupilId && g.ParentId == parentId, cancellationToken) is not { } kinship)
            return Unknown;
        write.Db.Guardianships.Remove(kinship);
        write.Db.GuardianshipEnds.Add(new GuardianshipEnd
        {
            SchoolId = pupil.SchoolId,
            ParentId = parentId,
            PupilId = pupilId,
            Relation = kinship.Relation,
            DocumentNumber = document.Number,
            DocumentDate = document.Date,
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
        });
        write.Audit("guardian.remove", $"Pupil:{pupilId}", new { parent = parentId });
        return pupilId;
    }

    internal static async Task<Decision<long>> LinkGuardianAsync(
        this JournalWrite write, Pupil pupil, GuardianRequest asked, string path, CancellationToken cancellationToken)
    {
        if (asked.Relation is { } relation && (relation.Trim().Length > LongestRelation || relation.Any(char.IsControl)))
            return new Refusal(RefusalCode.InvalidValue, $"Степень родства: до {LongestRelation} знаков.") { Field = path + "relation" };
        var found = await write.ParentAsync(asked, path, cancellationToken);
        if (!found.TryGet(out var parent))
            return Decision.Refuse<long>(found.Refusals);
        if (await write.Db.Guardianships.AnyAsync(g => g.ParentId == parent.Id && g.PupilId == pupil.Id, cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Этот родитель у ученика уже есть.") { Field = path + "parentId" };
        write.Db.Guardianships.Add(new Guardianship
        {
            SchoolId = pupil.SchoolId,
            ParentId = parent.Id,
            PupilId = pupil.Id,
            Relation = string.IsNullOrWhiteSpace(asked.Relation) ? null : asked.Relation.Trim(),
            LegalRepresentative = asked.LegalRepresentative,
        });
        await write.SaveAsync(cancellationToken);
        write.Audit("guardian.add", $"Pupil:{pupil.Id}", new { parent = parent.Id });
        return pupil.Id;
    }

    internal static Person NewPerson(long schoolId, PersonDetails known)
    {
        var person = new Person { SchoolId = schoolId, LastName = "", FirstName = "" };
        person.Apply(known);
        return person;
    }

    private static async Task<Decision<Parent>> ParentAsync(this JournalWrite write, GuardianRequest asked, string path, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (asked.ParentId is { } id)
        {
            return await db.Parents.VisibleTo(db, viewer).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is { } known
                ? known
                : Unknown with { Field = path + "parentId" };
        }

        if (asked.Person is not { LastName: not null, FirstName: not null } person)
            return new Refusal(RefusalCode.InvalidValue, "Укажите родителя, которого школа знает, или фамилию и имя нового.") { Field = path + "person" };
        var details = PersonRules.Check(person, await write.TodayAsync(cancellationToken), path + "person.");
        if (!details.TryGet(out var checkedPerson))
            return Decision.Refuse<Parent>(details.Refusals);
        var parent = new Parent { SchoolId = viewer.SchoolId, Person = NewPerson(viewer.SchoolId, checkedPerson) };
        db.Parents.Add(parent);
        await write.SaveAsync(cancellationToken);
        return parent;
    }
}
