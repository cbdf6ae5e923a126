namespace EJournal.GraphQL.Engine.Limits;

/// <summary>How much an operation may ask for once its fragments are put in place. Each limit is refused with a code of its own.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Default { get; } = new();

    /// <summary>Levels of fields inside each other; a root field is level 1. <c>DOCUMENT_TOO_DEEP</c>.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>Field selections. <c>TOO_MANY_FIELDS</c>.</summary>
    public int Fields { get; init; } = 300;

    /// <summary>Aliases, those of <c>__typename</c> included. <c>TOO_MANY_ALIASES</c>.</summary>
    public int Aliases { get; init; } = 30;

    /// <summary>Fragment definitions of the document. <c>DOCUMENT_TOO_LARGE</c>.</summary>
    public int Fragments { get; init; } = 20;

    /// <summary>Operations of the document. <c>DOCUMENT_TOO_LARGE</c>.</summary>
    public int Operations { get; init; } = 5;

    /// <summary>Directives of the document, as written. <c>TOO_MANY_DIRECTIVES</c>.</summary>
    public int Directives { get; init; } = 20;

    /// <summary>Directives at one place. <c>TOO_MANY_DIRECTIVES</c>.</summary>
    public int DirectivesPerPlace { get; init; } = 4;

    /// <summary>Root fields of a mutation. <c>TOO_MANY_MUTATIONS</c>.</summary>
    public int MutationFields { get; init; } = 5;

    /// <summary>
    /// Root mutation fields that stand alone in their operation, such as a login: otherwise one request is many attempts.
    /// <c>TOO_MANY_MUTATIONS</c>.
    /// </summary>
    public IReadOnlySet<string> LoneMutationFields { get; init; } = new HashSet<string>();

    /// <summary>Levels below <c>__schema</c> or <c>__type</c>, itself included. The usual tools' query has 15.</summary>
    public int IntrospectionDepth { get; init; } = 16;

    /// <summary>Field selections below <c>__schema</c> and <c>__type</c>. The usual tools' query has about 250.</summary>
    public int IntrospectionFields { get; init; } = 400;

    /// <summary>The same without the limits on how much may be written, for documents of the operator.</summary>
    internal DocumentLimits WithoutSize() => this with
    {
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        Fragments = int.MaxValue,
        Operations = int.MaxValue,
        Directives = int.MaxValue,
        DirectivesPerPlace = int.MaxValue,
    };
}
