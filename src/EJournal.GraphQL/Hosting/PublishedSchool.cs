namespace EJournal.GraphQL.Hosting;

/// <summary>What <see cref="MonitoringEndpoint"/> answers as JSON.</summary>
internal sealed record PublishedSchool(string School, IReadOnlyList<PublishedFigures> Months);
