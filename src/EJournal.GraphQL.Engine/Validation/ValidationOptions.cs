using EJournal.GraphQL.Engine.Limits;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>How much validation may cost and tell.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Limits on the expanded document, checked before the rules; null for none.</summary>
    public DocumentLimits? Limits { get; init; } = DocumentLimits.Default;

    /// <summary>Validation stops at this many errors: a list of all that is wrong helps a prober more than a developer.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Comparisons of fields and argument values when merging; more is refused with <c>DOCUMENT_TOO_LARGE</c>.</summary>
    public int MaxFieldComparisons { get; init; } = 10_000;

    /// <summary>Whether the document may ask for the schema; refused with <c>INTROSPECTION_DISABLED</c>.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
