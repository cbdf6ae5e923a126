namespace EJournal.GraphQL.Engine.Telemetry;

/// <summary>An operation that took long, as a log may tell of it.</summary>
/// <param name="Type">query, mutation, subscription or subscription event; null when the document was refused.</param>
/// <param name="Name">The operation's name, shortened; the client chose it.</param>
/// <param name="DocumentHash">SHA-256 of the document; null when it was refused.</param>
/// <param name="Elapsed">From the request's parameters to its response.</param>
/// <param name="Cost">What it cost with its actual variables.</param>
/// <param name="Outcome"><c>OK</c>, or the code of an error.</param>
public sealed record SlowOperation(string? Type, string? Name, string? DocumentHash, TimeSpan Elapsed, int Cost, string Outcome);
