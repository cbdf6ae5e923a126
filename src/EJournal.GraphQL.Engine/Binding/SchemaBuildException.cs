namespace EJournal.GraphQL.Engine.Binding;

/// <summary>The annotated classes do not make a schema. The message names every member concerned and what to write there.</summary>
public sealed class SchemaBuildException(IReadOnlyList<string> problems)
    : Exception("The GraphQL schema cannot be built:\n- " + string.Join("\n- ", problems))
{
    /// <summary>One sentence for each problem.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
