namespace EJournal.GraphQL.Engine.Output;

/// <summary>
/// Where the writer stands: for each object the field it is at, for each list the index. Moving on is one store; response keys
/// are looked up only for an error.
/// </summary>
internal sealed class ResponsePath
{
    private (string[]? Keys, int Index)[] _parts = new (string[]?, int)[16];
    private int _count;

    /// <summary>Into an object with these response keys.</summary>
    public void EnterObject(string[] keys) => Push(keys);

    /// <summary>Into a list.</summary>
    public void EnterList() => Push(null);

    /// <summary>On to a field of the innermost object, or to an item of the innermost list.</summary>
    public void MoveTo(int index) => _parts[_count - 1].Index = index;

    public void Leave() => _count--;

    public int Depth => _count;

    /// <summary>Back to an earlier depth, past what an exception left.</summary>
    public void Truncate(int depth) => _count = depth;

    public IReadOnlyList<object> ToList()
    {
        var path = new object[_count];
        for (var i = 0; i < _count; i++)
            path[i] = _parts[i].Keys is { } keys ? keys[_parts[i].Index] : _parts[i].Index;
        return path;
    }

    private void Push(string[]? keys)
    {
        if (_count == _parts.Length)
            Array.Resize(ref _parts, _count * 2);
        _parts[_count++] = (keys, 0);
    }
}
