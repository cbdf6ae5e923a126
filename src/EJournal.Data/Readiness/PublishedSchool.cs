namespace EJournal.Data.Readiness;

/// <summary>What a school has published, as the site of the school and an information system get it in JSON.</summary>
public sealed record PublishedSchool(string School, IReadOnlyList<PublishedFigures> Months);
