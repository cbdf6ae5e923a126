using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Ends sign-ins on the owner's wish.</summary>
public static class SignInEnds
{
    /// <summary>Ends one sign-in, or all but one; false when there is no such one.</summary>
    public static async Task<bool> EndSignInsAsync(this JournalWrite write, Guid? one, Guid allBut, CancellationToken cancellationToken)
    {
        var account = write.Viewer.AccountId;
        var chosen = write.Db.RefreshTokens.Where(t => t.AccountId == account && (one == null ? t.FamilyId != allBut : t.FamilyId == one));
        if (one is not null && !await chosen.AnyAsync(t => t.RevokedAt == null, cancellationToken))
            return false;
        await chosen.RevokeAsync(write.Now, cancellationToken);
        write.Audit("account.endSignIn", $"Account:{account}", new { all = one is null });
        return true;
    }
}
