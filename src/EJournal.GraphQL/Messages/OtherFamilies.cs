using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

/// <summary>
/// Families of one class writing to one another (MSG-03). Nobody is listed: who writes to the class does not learn whom it
/// reached, and a name is known of who wrote. Nobody but those reached reads it, the homeroom teacher neither.
/// </summary>
internal static class OtherFamilies
{
    private static readonly Refusal NotReached = new(RefusalCode.Forbidden, "Этот человек не принимает сообщения других семей.") { Field = "authorOfMessageId" };

    public static bool Asked(StartCorrespondenceInput input) => input.FamiliesOfClassId is not null || input.AuthorOfMessageId is not null;

    /// <summary>The class and the persons it goes to.</summary>
    public static async Task<Decision<(long ClassId, IReadOnlyList<long> People)>> FindAsync(JournalWrite write, StartCorrespondenceInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (CorrespondenceRules.MayWriteToFamilies(viewer, regulation) is { } closed)
            return closed;
        if (input.TeacherIds is { Count: > 0 } || input.PupilIds is { Count: > 0 } || input.ParentsOfPupilIds is { Count: > 0 }
            || (input.FamiliesOfClassId is not null && input.AuthorOfMessageId is not null))
            return new Refusal(RefusalCode.InvalidValue, "Другим семьям пишут отдельным сообщением.") { Field = "familiesOfClassId" };
        if (await db.People.AnyAsync(p => p.Id == viewer.PersonId && p.ClosedToFamiliesAt != null, ct))
            return new Refusal(RefusalCode.Forbidden, "Вы закрыли для себя переписку с другими семьями.");
        return input.AuthorOfMessageId is { } messageId
            ? await AuthorAsync(db, viewer, regulation, messageId, ct)
            : await ClassAsync(db, viewer, regulation, input.FamiliesOfClassId!.Value, ct);
    }

    /// <summary>Null when one more message may be written into what families of a class write.</summary>
    public static async Task<Refusal?> MaySendAsync(JournalWrite write, Correspondence correspondence, CancellationToken ct)
    {
        if (CorrespondenceRules.MayWriteToFamilies(write.Viewer, (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, ct)).Values) is { } closed)
            return closed;
        var me = write.Viewer.PersonId;
        return await write.Db.Set<CorrespondenceMember>().AnyAsync(m => m.CorrespondenceId == correspondence.Id && m.PersonId != me, ct)
            ? null
            : new(RefusalCode.Forbidden, "В этой переписке больше никого нет.");
    }

    /// <summary>Closes the viewer to other families, and ends his part in what they wrote; or opens him again.</summary>
    public static async Task<Decision<long>> CloseAsync(JournalWrite write, bool closed, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (!viewer.IsFamily)
            return new Refusal(RefusalCode.Forbidden, "Закрыть переписку с другими семьями могут родитель и ученик.");
        var me = viewer.PersonId;
        var person = await db.People.SingleAsync(p => p.Id == me, ct);
        person.ClosedToFamiliesAt = closed ? person.ClosedToFamiliesAt ?? write.Now : null;
        if (closed)
        {
            await db.Set<CorrespondenceMember>().Where(m => m.PersonId == me && db.Correspondence.Any(c => c.Id == m.CorrespondenceId && c.ClassId != null))
                .ExecuteDeleteAsync(ct);
        }

        write.Audit(closed ? "families.close" : "families.open", $"Person:{me}");
        return me;
    }

    private static async Task<Decision<(long, IReadOnlyList<long>)>> ClassAsync(
        JournalDb db, Viewer viewer, Regulation regulation, long classId, CancellationToken ct)
    {
        if (!viewer.PresentFamilyClassIds.Contains(classId))
            return new Refusal(RefusalCode.NotFound, "Класс не найден.") { Field = "familiesOfClassId" };
        var people = await Reached(db, viewer, regulation, classId).ToListAsync(ct);
        if (people.Count == 0)
            return new Refusal(RefusalCode.Forbidden, "В классе нет других семей, которые принимают сообщения.") { Field = "familiesOfClassId" };
        return people.Count > CorrespondenceRules.MostMembers
            ? new Refusal(RefusalCode.InvalidValue, $"Больше {CorrespondenceRules.MostMembers} адресатов быть не может.") { Field = "familiesOfClassId" }
            : Decision.Allow<(long, IReadOnlyList<long>)>((classId, people));
    }

    private static async Task<Decision<(long, IReadOnlyList<long>)>> AuthorAsync(
        JournalDb db, Viewer viewer, Regulation regulation, long messageId, CancellationToken ct)
    {
        var source = await (
            from message in db.InternalMessages.VisibleTo(db, viewer)
            join correspondence in db.Correspondence on message.CorrespondenceId equals correspondence.Id
            where message.Id == messageId && correspondence.ClassId != null && message.AuthorId != viewer.PersonId
            select new { message.AuthorId, ClassId = correspondence.ClassId!.Value }).SingleOrDefaultAsync(ct);
        if (source is null)
            return new Refusal(RefusalCode.NotFound, "Сообщение не найдено.") { Field = "authorOfMessageId" };
        return await Reached(db, viewer, regulation, source.ClassId).AnyAsync(id => id == source.AuthorId, ct)
            ? Decision.Allow<(long, IReadOnlyList<long>)>((source.ClassId, [source.AuthorId]))
            : NotReached;
    }

    /// <summary>The persons of the other families of the class who may be written to: parents by a parent, pupils by a pupil.</summary>
    private static IQueryable<long> Reached(JournalDb db, Viewer viewer, Regulation regulation, long classId)
    {
        var pupils = db.Pupils.Where(p => p.SchoolId == viewer.SchoolId && p.ClassId == classId && p.LeftOn == null);
        var people = CorrespondenceRules.AsParent(viewer, regulation)
            ? db.Guardianships.Where(g => pupils.Any(p => p.Id == g.PupilId)).Join(db.Parents, g => g.ParentId, p => p.Id, (_, p) => p.PersonId)
            : pupils.Select(p => p.PersonId);
        return db.People.Where(p => people.Contains(p.Id) && p.Id != viewer.PersonId && p.ClosedToFamiliesAt == null).OrderBy(p => p.Id).Select(p => p.Id);
    }
}
