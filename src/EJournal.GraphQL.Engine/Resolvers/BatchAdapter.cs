using EJournal.GraphQL.Engine.Output;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>Passes a level's parents to a batch resolver as the list type it takes, and its results back.</summary>
internal abstract class BatchAdapter
{
    /// <summary>The permitted ones of the parents as an <c>IReadOnlyList</c> of the method's parent type.</summary>
    public abstract object Parents(ReadOnlySpan<object?> parents, ReadOnlySpan<int> permitted);

    /// <summary>Where the results of a leaf field are kept; null for objects.</summary>
    public abstract LeafColumn? MakeColumn(LeafWriter? leaf);

    /// <summary>
    /// Puts the results in the places of the permitted parents: leaves in the column, objects in <paramref name="values"/>, and there
    /// too the <see cref="FieldFailure"/> of a failed parent.
    /// </summary>
    public abstract void Spread(object? returned, ReadOnlySpan<int> permitted, object?[] values, LeafColumn? column);
}

internal sealed class BatchAdapter<TParent, TResult> : BatchAdapter
{
    public override object Parents(ReadOnlySpan<object?> parents, ReadOnlySpan<int> permitted)
    {
        var list = new TParent[permitted.Length];
        for (var i = 0; i < list.Length; i++)
            list[i] = (TParent)parents[permitted[i]]!;
        return list;
    }

    public override LeafColumn? MakeColumn(LeafWriter? leaf) => leaf is LeafWriter<TResult> writer ? new LeafColumn<TResult>(writer) : null;

    public override void Spread(object? returned, ReadOnlySpan<int> permitted, object?[] values, LeafColumn? column)
    {
        var batch = returned as BatchResult<TResult>;
        var list = returned as IReadOnlyList<TResult>;
        if ((batch?.Count ?? list?.Count) != permitted.Length)
            throw new InvalidOperationException($"A batch resolver has to return one result for each of its {permitted.Length} parents, in their order.");
        var leaves = (LeafColumn<TResult>?)column;
        for (var i = 0; i < permitted.Length; i++)
        {
            if (batch?.ErrorAt(i) is { } error)
                values[permitted[i]] = new FieldFailure(error);
            else if (leaves is null)
                values[permitted[i]] = batch is null ? list![i] : batch[i];
            else
                leaves[permitted[i]] = batch is null ? list![i] : batch[i];
        }
    }
}

/// <summary>Stands in a result's place when the field failed for this parent.</summary>
internal sealed record FieldFailure(GraphQLError Error);
