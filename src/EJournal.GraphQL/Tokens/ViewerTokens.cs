using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Tokens;

[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
public static class ViewerTokens
{
    /// <summary>The tokens you made for applications that open something now (токены приложений), the newest first.</summary>
    [BatchResolver]
    [ListSize(TokenRules.MostLive, Usual = 2)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<AppToken>>> Tokens(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var account = viewer.AccountId;
        var tokens = await db.AppTokens.Where(t => t.AccountId == account).Live(time.GetUtcNow().UtcDateTime)
            .OrderByDescending(t => t.Id).Take(TokenRules.MostLive).ToListAsync(ct);
        return [.. viewers.Select(_ => tokens)];
    }

    /// <summary>The token you are asking with (текущий токен): for an application to see what it was given; null for who signed in.</summary>
    [BatchResolver]
    [AnyToken]
    public static async Task<IReadOnlyList<AppToken?>> Token(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var token = viewer.Token is { } grant ? await db.AppTokens.VisibleTo(viewer).FindAsync(grant.TokenId, ct) : null;
        return [.. viewers.Select(_ => token)];
    }
}
