using Microsoft.AspNetCore.Identity;

namespace EJournal.Data.Access;

/// <summary>A login (ACC-01). One account is one person, who may hold several roles; logins are unique in the installation.</summary>
public sealed class Account : IdentityUser<long>
{
    public long SchoolId { get; set; }
    public long PersonId { get; set; }

    /// <summary>Set when the account may no longer sign in; its tokens end with the next request.</summary>
    public DateTime? BlockedAt { get; set; }
}
