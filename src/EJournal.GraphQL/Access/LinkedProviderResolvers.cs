using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Access;

[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[NoToken]
public static class LinkedProviderResolvers
{
    /// <summary>The outside systems that open your account (внешние системы входа).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<LinkedProvider>>> LinkedProviders(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, Providers providers, CancellationToken ct)
    {
        var account = viewer.AccountId;
        var names = await db.UserLogins.Where(l => l.UserId == account).Select(l => l.LoginProvider).Order().Take(20).ToListAsync(ct);
        IReadOnlyList<LinkedProvider> linked = [.. names.Select(name => new LinkedProvider { Name = name, DisplayName = providers.DisplayNameOf(name) })];
        return [.. viewers.Select(_ => linked)];
    }
}
