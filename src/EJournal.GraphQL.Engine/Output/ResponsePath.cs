namespace EJournal.GraphQL.Engine.Output;

/// <summary>Where the writer stands: response keys and list indices from the root. Cheap to push; copied only for an error.</summary>
internal sealed class ResponsePath
{
    private (string? Key, int Index)[] _parts = new (string?, int)[16];
    private int _count;

    public void Push(string key) => Add((key, 0));

    public void Push(int index) => Add((null, index));

    public void Pop() => _count--;

    public int Depth => _count;

    /// <summary>Back to an earlier depth, past what an exception left.</summary>
    public void Truncate(int depth) => _count = depth;

    public IReadOnlyList<object> ToList()
    {
        var path = new object[_count];
        for (var i = 0; i < _count; i++)
            path[i] = _parts[i].Key ?? (object)_parts[i].Index;
        return path;
    }

    private void Add((string?, int) part)
    {
        if (_count == _parts.Length)
            Array.Resize(ref _parts, _count * 2);
        _parts[_count++] = part;
    }
}
