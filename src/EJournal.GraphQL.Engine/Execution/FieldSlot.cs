using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>What was fetched for one field of a batch.</summary>
/// <remarks>
/// Leaves are kept as values. Objects are kept as a stream of tokens, one run for each parent: for a list its count and then
/// its items, for an object the place of its type among the possible ones and its index in that type's batch; or one of the
/// negative tokens. The writer follows the stream, so lists of lists and mixed types need no structure of their own.
/// </remarks>
internal sealed class FieldSlot(int parents)
{
    public const int Null = -1;
    public const int FirstFailure = -2;

    private int[] _tokens = new int[4];
    private int _count;
    private List<FieldFailure>? _failures;

    /// <summary>Leaf values by parent.</summary>
    public object?[]? Values { get; set; }

    /// <summary>For objects, where each parent's tokens begin.</summary>
    public int[] Starts { get; } = new int[parents];

    /// <summary>The objects, by the place of their type among the possible ones.</summary>
    public ObjectBatch?[] Children { get; set; } = [];

    public int this[int token] => _tokens[token];

    public void BeginParent(int parent) => Starts[parent] = _count;

    public void Add(int token)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = token;
    }

    public void Add(FieldFailure failure)
    {
        _failures ??= [];
        Add(FirstFailure - _failures.Count);
        _failures.Add(failure);
    }

    public GraphQLError FailureOf(int token) => _failures![FirstFailure - token].Error;
}
