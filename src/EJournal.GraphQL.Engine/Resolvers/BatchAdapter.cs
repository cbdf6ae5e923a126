namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>Passes a level's parents to a batch resolver as the list type it takes, and its results back.</summary>
internal abstract class BatchAdapter
{
    /// <summary>The parents as an <c>IReadOnlyList</c> of the method's parent type.</summary>
    public abstract object Parents(ReadOnlySpan<object?> parents);

    /// <summary>Puts one result for each parent into <paramref name="results"/>; a failed parent gets its <see cref="FieldFailure"/>.</summary>
    public abstract void Spread(object? returned, Span<object?> results);
}

internal sealed class BatchAdapter<TParent, TResult> : BatchAdapter
{
    public override object Parents(ReadOnlySpan<object?> parents)
    {
        var list = new TParent[parents.Length];
        for (var i = 0; i < list.Length; i++)
            list[i] = (TParent)parents[i]!;
        return list;
    }

    public override void Spread(object? returned, Span<object?> results)
    {
        switch (returned)
        {
            case BatchResult<TResult> batch when batch.Count == results.Length:
                for (var i = 0; i < results.Length; i++)
                    results[i] = batch.ErrorAt(i) is { } error ? new FieldFailure(error) : batch[i];
                break;
            case IReadOnlyList<TResult> list when list.Count == results.Length:
                for (var i = 0; i < results.Length; i++)
                    results[i] = list[i];
                break;
            default:
                throw new InvalidOperationException($"A batch resolver has to return one result for each of its {results.Length} parents, in their order.");
        }
    }
}

/// <summary>Stands in a result's place when the field failed for this parent.</summary>
internal sealed record FieldFailure(GraphQLError Error);
