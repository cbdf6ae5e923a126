using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

[ObjectType<Viewer>]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class ViewerCorrespondence
{
    private const int Most = 100;

    /// <summary>What you take part in (переписка), with the newest message first.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 20, By = nameof(first))]
    public static async Task<IReadOnlyList<IReadOnlyList<Correspondence>>> Correspondence(
        [Parent] IReadOnlyList<Viewer> viewers,
        [GraphQLDescription("How many, at most 100; 20 when not given (сколько).")] int? first,
        [GraphQLDescription("Those whose last message is older than this moment (раньше этого времени).")] DateTimeOffset? before,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var all = db.Correspondence.VisibleTo(db, viewer);
        if (before is { } older)
        {
            var moment = older.UtcDateTime;
            all = all.Where(c => c.LastAt < moment);
        }

        var rows = await all.OrderByDescending(c => c.LastAt).ThenByDescending(c => c.Id).Take(first ?? 20).ToListAsync(ct);
        return [.. viewers.Select(_ => rows)];
    }

    /// <summary>Whether you closed yourself to other families (закрыто для других семей).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> ClosedToFamilies(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var closed = await db.People.AnyAsync(p => p.Id == viewer.PersonId && p.ClosedToFamiliesAt != null, ct);
        return [.. viewers.Select(_ => closed)];
    }

    /// <summary>How many messages of others you have not marked as read (непрочитанные сообщения).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> UnreadMessages(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var unread = await (
            from message in db.InternalMessages.VisibleTo(db, viewer)
            join member in db.Set<CorrespondenceMember>() on message.CorrespondenceId equals member.CorrespondenceId
            where member.PersonId == viewer.PersonId && message.Id > member.ReadUpTo && message.AuthorId != viewer.PersonId
            select message.Id).CountAsync(ct);
        return [.. viewers.Select(_ => unread)];
    }
}
