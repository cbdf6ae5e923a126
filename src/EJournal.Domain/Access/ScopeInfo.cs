namespace EJournal.Domain.Access;

/// <summary>A scope with its code and what it opens, in Russian and in English.</summary>
public sealed record ScopeInfo(Scope Scope, string Code, string Russian, string English);
