namespace EJournal.GraphQL.Messages;

/// <summary>A document to point at (ссылка на документ).</summary>
public sealed record DocumentLinkInput
{
    /// <summary>What it is (название документа), 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is (адрес): https.</summary>
    public required string Url { get; init; }
}
