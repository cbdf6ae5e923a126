namespace EJournal.Domain.Access;

/// <summary>A token that is asked for.</summary>
/// <param name="Application">What the owner calls the application.</param>
/// <param name="Scopes">Codes of scopes.</param>
/// <param name="ChildIds">The chosen children; null for none chosen, which means whatever the owner may see.</param>
/// <param name="Days">How long it is to last.</param>
public sealed record TokenRequest(string Application, IReadOnlyList<string> Scopes, IReadOnlyList<long>? ChildIds, int Days);
