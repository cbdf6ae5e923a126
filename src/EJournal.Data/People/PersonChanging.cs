using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Changes of personal data, each by a document, with what stood before (PPL-06, PPL-09).</summary>
public static class PersonChanging
{
    public static async Task<Decision<long>> ChangePupilDataAsync(
        this JournalWrite write, long pupilId, PersonDetails given, Order document, CancellationToken cancellationToken)
    {
        var found = await write.Db.Pupils.VisibleTo(write.Db, write.Viewer).Include(p => p.Person)
            .SingleOrDefaultAsync(p => p.Id == pupilId, cancellationToken);
        if (found is not { } pupil)
            return MovementRules.Unknown;
        return await write.ForbiddenAsync([pupil.ClassId], cancellationToken) is { } forbidden
            ? forbidden
            : await write.ChangeAsync(pupil.Person, pupilId, given, document, cancellationToken);
    }

    public static async Task<Decision<long>> ChangeParentDataAsync(
        this JournalWrite write, long parentId, PersonDetails given, Order document, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var found = await db.Parents.VisibleTo(db, viewer).Include(p => p.Person).SingleOrDefaultAsync(p => p.Id == parentId, cancellationToken);
        if (found is not { } parent)
            return Guardians.Unknown;
        // Of a parent with children in two classes either homeroom teacher keeps the data.
        var classes = await (
            from kinship in db.Guardianships
            join child in db.Pupils on kinship.PupilId equals child.Id
            where kinship.ParentId == parentId
            select child.ClassId).ToListAsync(cancellationToken);
        var own = classes.Where(viewer.HomeroomClassIds.Contains).ToList();
        if (await write.ForbiddenAsync(own.Count > 0 ? own : classes.DefaultIfEmpty(0), cancellationToken) is { } forbidden)
            return forbidden;
        // The data of an employee are kept by those who keep the staff's, whoever he is the parent of.
        if (await db.Employees.AnyAsync(e => e.PersonId == parent.PersonId, cancellationToken))
            return new Refusal(RefusalCode.Forbidden, "Этот родитель работает в школе: его данные меняет тот, кто ведёт данные сотрудников.") { Clause = "S-02" };
        return await write.ChangeAsync(parent.Person, parentId, given, document, cancellationToken);
    }

    private static async Task<Decision<long>> ChangeAsync(
        this JournalWrite write, Person person, long subjectId, PersonDetails given, Order document, CancellationToken cancellationToken)
    {
        var today = await write.TodayAsync(cancellationToken);
        if (document.Problem(today) is { } problem)
            return problem with { Field = "document" };
        var details = PersonRules.Check(given, today, "person.");
        if (!details.TryGet(out var known))
            return Decision.Refuse<long>(details.Refusals);
        var changes = person.Apply(known);
        write.Db.PersonChanges.AddRange(changes.Select(change => new PersonChange
        {
            SchoolId = person.SchoolId,
            PersonId = person.Id,
            Field = change.Field,
            OldValue = change.Old,
            NewValue = change.New,
            DocumentNumber = document.Number,
            DocumentDate = document.Date,
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
        }));
        write.Audit("person.change", $"Person:{person.Id}", new { fields = changes.Select(c => c.Field.ToString()) });
        return subjectId;
    }
}
