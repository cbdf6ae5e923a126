using EJournal.Domain.People;

namespace EJournal.Data.Access;

/// <summary>An invitation as it is handed out, the only time that its code is known.</summary>
/// <param name="Person">For whom it is.</param>
/// <param name="Login">The login that the person has already; null when one is to be chosen.</param>
/// <param name="Code">What is typed in, <c>K7PM-2XQW-…</c>.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record IssuedInvitation(PersonName Person, string? Login, string Code, DateTime ExpiresAt);
