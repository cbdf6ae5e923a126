namespace EJournal.GraphQL.Engine.Output;

/// <summary>The values of a leaf field for all parents of a batch.</summary>
internal abstract class LeafColumn
{
    public abstract void MakeRoom(int count);

    public abstract Outcome Write(ResponseOutput output, int index);

    /// <summary>Forgets the values but keeps the room for as many.</summary>
    public abstract void Clear();
}

/// <summary>Values of one .NET type, unboxed.</summary>
internal sealed class LeafColumn<T>(LeafWriter<T> writer) : LeafColumn
{
    private T[] _values = [];

    public T this[int index]
    {
        set => _values[index] = value;
    }

    public override void MakeRoom(int count)
    {
        if (_values.Length < count)
            _values = new T[count];
    }

    public override Outcome Write(ResponseOutput output, int index) => writer.Write(output, _values[index]);

    public override void Clear() => Array.Clear(_values);
}
