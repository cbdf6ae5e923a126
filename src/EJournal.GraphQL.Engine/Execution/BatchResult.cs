namespace EJournal.GraphQL.Engine;

/// <summary>The results of a batch resolver, one per parent, where single ones may be errors.</summary>
public sealed class BatchResult<T>(int count)
{
    private readonly T[] _values = new T[count];
    private GraphQLError?[]? _errors;

    public int Count => _values.Length;

    public T this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>The field of this one parent becomes an error with its path; the others are unaffected.</summary>
    public void Fail(int index, GraphQLError error) => (_errors ??= new GraphQLError?[_values.Length])[index] = error;

    public GraphQLError? ErrorAt(int index) => _errors?[index];
}
