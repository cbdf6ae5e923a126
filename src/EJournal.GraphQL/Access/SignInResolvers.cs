using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Access;

[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[NoToken]
public static class SignInResolvers
{
    private const int Most = 100;

    /// <summary>Where you are signed in (входы), the last renewed first.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<SignIn>>> SignIns(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var account = viewer.AccountId;
        var lasting = await db.RefreshTokens
            .Where(t => t.AccountId == account && t.RevokedAt == null)
            .GroupBy(t => t.FamilyId)
            .Select(f => new
            {
                Id = f.Key,
                Client = f.Max(t => t.Client),
                Method = f.Max(t => t.Method),
                NewDevices = f.Count(t => t.NewDevice),
                Started = f.Min(t => t.CreatedAt),
                Renewed = f.Max(t => t.CreatedAt),
                Ends = f.Max(t => t.ExpiresAt),
            })
            .Where(f => f.Ends > now)
            .OrderByDescending(f => f.Renewed).Take(Most)
            .ToListAsync(ct);
        IReadOnlyList<SignIn> signIns =
        [
            .. lasting.Select(f => new SignIn
            {
                Id = f.Id.ToString("N"),
                Client = f.Client,
                Method = f.Method,
                NewDevice = f.NewDevices > 0,
                StartedAt = f.Started.AsMoment(),
                RenewedAt = f.Renewed.AsMoment(),
                Current = f.Id == viewer.Session,
            }),
        ];
        return [.. viewers.Select(_ => signIns)];
    }
}
