using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Output;

internal sealed class NullableWriter<T>(LeafWriter<T> inner) : LeafWriter<T?>
    where T : struct
{
    public override Outcome Write(ResponseOutput output, T? value) =>
        value is { } present ? inner.Write(output, present) : Outcome.Null;
}

/// <summary>Enum values as their schema names, encoded once.</summary>
internal sealed class EnumWriter<T> : LeafWriter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, byte[]> _names;

    public EnumWriter(EnumType type) =>
        _names = type.Values.ToDictionary(v => (T)v.Value, v => System.Text.Encoding.UTF8.GetBytes($"\"{v.Name}\""));

    public override Outcome Write(ResponseOutput output, T value)
    {
        if (!_names.TryGetValue(value, out var name))
            throw new FormatException($"{typeof(T).Name} has no such value in the schema.");
        output.Buffer.Write(name);
        return Outcome.Written;
    }
}

/// <summary>Any scalar through its own <see cref="ScalarType.Write"/>.</summary>
internal sealed class ScalarWriter<T>(ScalarType scalar) : LeafWriter<T>
{
    public override Outcome Write(ResponseOutput output, T value)
    {
        if (value is null)
            return Outcome.Null;
        var json = output.BeginJson();
        scalar.Write(json, value);
        json.Flush();
        return Outcome.Written;
    }
}

/// <summary>A list of leaves: a null item where the item type is non-null makes the list null (section 6.4.4).</summary>
internal sealed class ListWriter<TList, TItem>(LeafWriter<TItem> item, bool itemNonNull) : LeafWriter<TList>
    where TList : IEnumerable<TItem>
{
    public override Outcome Write(ResponseOutput output, TList value)
    {
        if (value is null)
            return Outcome.Null;
        var start = output.Buffer.Length;
        output.Path.EnterList();
        var index = 0;
        foreach (var element in value)
        {
            output.Buffer.Write((byte)',');
            output.Path.MoveTo(index++);
            if (!WriteItem(output, element))
            {
                output.Path.Leave();
                return Outcome.Failed;
            }
        }

        output.Path.Leave();
        output.Buffer.Enclose(start, (byte)'[', (byte)']');
        return Outcome.Written;
    }

    private bool WriteItem(ResponseOutput output, TItem element)
    {
        var start = output.Buffer.Length;
        Outcome outcome;
        try
        {
            outcome = item.Write(output, element);
        }
        catch (FormatException e)
        {
            output.Report(output.ErrorFor(e));
            outcome = Outcome.Failed;
        }

        if (outcome == Outcome.Written)
            return true;
        if (outcome == Outcome.Null && itemNonNull)
            output.Report(new GraphQLError("Cannot return null for a non-null list item.", ErrorCodes.Internal));
        if (itemNonNull)
            return false;
        output.Buffer.Truncate(start);
        output.Buffer.Write("null"u8);
        return true;
    }
}
