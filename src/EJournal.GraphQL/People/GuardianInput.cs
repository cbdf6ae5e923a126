using EJournal.Data.People;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A parent or legal representative (родитель): one the school knows, or a new person.</summary>
public sealed record GuardianInput
{
    /// <summary>A parent whom the school knows (родитель).</summary>
    [ID("Parent")]
    public long? ParentId { get; init; }

    /// <summary>A new one (новый родитель): last and first name are needed.</summary>
    public PersonDetailsInput? Person { get; init; }

    /// <summary>Degree of kinship (степень родства): «мать».</summary>
    public string? Relation { get; init; }

    /// <summary>Whether the law lets him act for the child (законный представитель); no when not given.</summary>
    public bool? LegalRepresentative { get; init; }

    internal GuardianRequest ToRequest() => new(ParentId, Person?.ToDetails(), Relation, LegalRepresentative ?? false);
}
