namespace EJournal.Data.Import;

/// <summary>Something the operator should know of that does not stop the import.</summary>
public sealed record ImportNotice(string File, int? Line, string? Column, string Russian, string English);
