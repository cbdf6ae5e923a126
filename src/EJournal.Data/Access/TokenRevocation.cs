using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

internal static class TokenRevocation
{
    /// <summary>Ends these tokens, and those that were made of them meanwhile: a statement that waited for a row does not see what came with it.</summary>
    public static async Task RevokeAsync(this IQueryable<RefreshToken> tokens, DateTime now, CancellationToken cancellationToken)
    {
        DateTime? at = now;
        while (await tokens.Where(t => t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, at), cancellationToken) > 0)
        {
        }
    }
}
