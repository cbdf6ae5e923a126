using EJournal.Data.Writes;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Turns an invitation into an account that is signed in to through a provider, without a password (002 Инстр. п.3.1).</summary>
public sealed class ProviderClaims(JournalDb db, JournalWrites writes, TimeProvider time)
{
    private static readonly Refusal Invalid = new(RefusalCode.NotFound, "Код недействителен.");

    public async Task<AccountClaim> ClaimAsync(string code, ProviderSubject subject, CancellationToken cancellationToken)
    {
        var hash = InvitationCode.HashOf(code);
        var invited = await db.Open(hash, time.GetUtcNow().UtcDateTime).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (invited is null)
            return AccountClaim.InvalidCode;
        if (await db.RefusalOfAsync(SignInMethod.ExternalProvider, invited.SchoolId, invited.PersonId, time, cancellationToken) is { } closed)
            return new(null, [closed.Message]);

        var done = await writes.RunAsync(
            WriteRequest.BySystem(invited.SchoolId, "claimInvitation"),
            async (write, ct) =>
            {
                if (await write.AnswerAsync(hash, ct) is not { } account)
                    return Invalid;
                // Whoever comes through the provider chose no password: the earlier one may be known to somebody else.
                account.PasswordHash = null;
                await write.SaveAsync(ct);
                await write.EndEarlierAccessAsync(account, ct);
                if (await write.LinkAsync(account.Id, subject, ct) is { } refused)
                    return refused;
                write.Audit("account.claim", $"Account:{account.Id}", new { provider = subject.Provider });
                return account.Id;
            },
            cancellationToken);
        return AccountClaim.Of(done, Invalid);
    }
}
