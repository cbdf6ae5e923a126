namespace EJournal.GraphQL.Engine.Limits;

/// <summary>What a selection set amounts to with its fragments in place. Sums stop at a ceiling instead of overflowing.</summary>
internal readonly record struct SelectionMeasure(int Depth, int Fields, int Aliases, int IntrospectionDepth, int IntrospectionFields)
{
    // Far above any limit, and twice it still fits an int.
    private const int Ceiling = 1_000_000;

    /// <summary>Beside each other in one selection set.</summary>
    public SelectionMeasure And(SelectionMeasure other) => new(
        Math.Max(Depth, other.Depth),
        Sum(Fields, other.Fields),
        Sum(Aliases, other.Aliases),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Sum(IntrospectionFields, other.IntrospectionFields));

    /// <summary>Below a field.</summary>
    public SelectionMeasure Under(bool aliased, bool introspection) => introspection
        ? this with { Aliases = Sum(Aliases, aliased ? 1 : 0), IntrospectionDepth = IntrospectionDepth + 1, IntrospectionFields = Sum(IntrospectionFields, 1) }
        : this with { Aliases = Sum(Aliases, aliased ? 1 : 0), Depth = Depth + 1, Fields = Sum(Fields, 1) };

    private static int Sum(int a, int b) => Math.Min(Ceiling, a + b);
}
