namespace EJournal.GraphQL.Engine.Documents;

/// <summary>Documents that need not be sent whole: those the operator trusts, and those that clients have sent before.</summary>
public sealed record DocumentOptions
{
    /// <summary>Compiled when the executor is made and never forgotten; a request names them by <see cref="TrustedDocument.Id"/>.</summary>
    public IReadOnlyList<TrustedDocument> Trusted { get; init; } = [];

    /// <summary>Refuses every document that is not trusted with <c>DOCUMENT_NOT_TRUSTED</c>.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>Automatic persisted queries, as Apollo Client registers them.</summary>
    public bool PersistedQueries { get; init; } = true;

    /// <summary>How many persisted queries are kept; the oldest is forgotten first, and its clients send it again.</summary>
    public int MaxPersistedQueries { get; init; } = 1_000;

    /// <summary>The most bytes of all persisted queries together.</summary>
    public int MaxPersistedQueryBytes { get; init; } = 4 * 1024 * 1024;
}
