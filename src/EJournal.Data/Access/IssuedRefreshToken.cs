using EJournal.Domain.Regulations;

namespace EJournal.Data.Access;

/// <summary>A refresh token as its owner gets it, the only time that its text is known.</summary>
public sealed record IssuedRefreshToken(string Token, long AccountId, Guid FamilyId, DateTime ExpiresAt, SignInMethod Method);
