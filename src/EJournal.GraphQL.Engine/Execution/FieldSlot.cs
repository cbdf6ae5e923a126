using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>What was fetched for one field of a batch.</summary>
/// <remarks>
/// Leaves are kept as values, those of a batch resolver in a column of their own type. Objects are kept as a stream of tokens, one run for each parent: for a list its count and then
/// its items, for an object the place of its type among the possible ones and its index in that type's batch; or one of the
/// negative tokens. The writer follows the stream, so lists of lists and mixed types need no structure of their own.
/// </remarks>
internal sealed class FieldSlot(ChildPlans? plans)
{
    public const int Null = -1;
    public const int FirstFailure = -2;

    private int[] _tokens = new int[4];
    private int[] _starts = [];
    private int[] _permitted = [];
    private int _count;
    private int _parents;
    private List<FieldFailure>? _failures;

    /// <summary>What the resolver gave for each parent. There may be more room than parents.</summary>
    public object?[] Values { get; private set; } = [];

    /// <summary>The leaves of a batch resolver; then <see cref="Values"/> has only the failures.</summary>
    public LeafColumn? Column { get; set; }

    /// <summary>The objects, by the place of their type among the possible ones.</summary>
    public ObjectBatch?[] Children { get; } = new ObjectBatch?[plans?.Count ?? 0];

    public int this[int token] => _tokens[token];

    /// <summary>Makes room for a batch. The slot is new or cleared.</summary>
    public void Begin(int parents)
    {
        _parents = parents;
        if (Values.Length < parents)
            Values = new object?[parents];
        if (plans is not null && _starts.Length < parents)
            _starts = new int[parents];
    }

    public void BeginParent(int parent) => _starts[parent] = _count;

    /// <summary>Forgets the parent's tokens.</summary>
    public void BeginParentAgain(int parent) => _count = _starts[parent];

    /// <summary>Room for the indexes of the parents that a batch resolver may see.</summary>
    public int[] BeginPermitted() => _permitted.Length < _parents ? _permitted = new int[_parents] : _permitted;

    /// <summary>For objects, where the parent's tokens begin.</summary>
    public int StartOf(int parent) => _starts[parent];

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

    /// <summary>Forgets everything but the room; returns how many objects it held.</summary>
    public int Clear()
    {
        Array.Clear(Values, 0, _parents);
        Column?.Clear();
        (_count, _parents, _failures) = (0, 0, null);
        var objects = 0;
        foreach (var child in Children)
            objects += child?.Clear() ?? 0;
        return objects;
    }
}
