using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

[ObjectType<Correspondence>]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class CorrespondenceResolvers
{
    private const int MostMessages = 100;

    /// <summary>The child it is about that you may see (ученик); null where it is about none.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil?>> Pupil(
        [Parent] IReadOnlyList<Correspondence> all, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).OneEachAsync(all, c => c.PupilId, ct);

    /// <summary>The class whose families write to one another here (класс); null for every other correspondence.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass?>> FamiliesOfClass(
        [Parent] IReadOnlyList<Correspondence> all, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.VisibleTo(db, viewer).OneEachAsync(all, c => c.ClassId, ct);

    /// <summary>Who takes part (участники), by name; where families of a class write to one another, you and those who have written.</summary>
    [BatchResolver]
    [ListSize(CorrespondenceRules.MostMembers + 1, Usual = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<CorrespondenceParticipant>>> Participants(
        [Parent] IReadOnlyList<Correspondence> all, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = all.Ids(c => c.Id);
        var rows = await (
            from member in db.Set<CorrespondenceMember>()
            where ids.Contains(member.CorrespondenceId)
            join person in db.People on member.PersonId equals person.Id
            join correspondence in db.Correspondence on member.CorrespondenceId equals correspondence.Id
            // Classmates are not listed: who wrote has told his name himself.
            where correspondence.ClassId == null || person.Id == viewer.PersonId
                || db.InternalMessages.Any(m => m.CorrespondenceId == correspondence.Id && m.AuthorId == person.Id)
            orderby person.LastName, person.FirstName, person.Id
            select new
            {
                member.CorrespondenceId,
                member.ReadAt,
                Person = person,
                IsStaff = db.Employees.Any(e => e.PersonId == person.Id),
                Unread = db.InternalMessages.Count(m => m.CorrespondenceId == member.CorrespondenceId && m.Id > member.ReadUpTo && m.AuthorId != member.PersonId),
            }).ToListAsync(ct);
        var members = rows.ToLookup(r => r.CorrespondenceId);
        return [.. all.Select(c => members[c.Id].Select(m => new CorrespondenceParticipant
        {
            Name = m.Person.Name,
            IsStaff = m.IsStaff,
            IsYou = m.Person.Id == viewer.PersonId,
            ReadAt = m.ReadAt.AsMoment(),
            Unread = m.Unread,
        }).ToList())];
    }

    /// <summary>The messages (сообщения), the newest first.</summary>
    [BatchResolver]
    [ListSize(MostMessages, Usual = 20, By = nameof(first))]
    public static async Task<IReadOnlyList<IReadOnlyList<InternalMessage>>> Messages(
        [Parent] IReadOnlyList<Correspondence> all,
        [GraphQLDescription("How many, at most 100; 20 when not given (сколько).")] int? first,
        [ID("InternalMessage")][GraphQLDescription("Those older than this one (раньше этого).")] long? before,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var size = first ?? 20;
        var ids = all.Ids(c => c.Id);
        var messages = db.InternalMessages.VisibleTo(db, viewer).Where(m => before == null || m.Id < before);
        return await db.Correspondence.Where(c => ids.Contains(c.Id))
            .SelectMany(c => messages.Where(m => m.CorrespondenceId == c.Id).OrderByDescending(m => m.Id).Take(size))
            .OrderByDescending(m => m.Id)
            .ManyEachAsync(all, c => c.Id, m => m.CorrespondenceId, ct);
    }
}
