using System.Text;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>Arguments as a resolver gets them, written as data.mjs writes them: numbers as the bits of a double, absent ones left out.</summary>
internal static class Echo
{
    /// <summary>What a resolver gets for an argument that was not given.</summary>
    public static object Absent { get; } = new();

    public static string Write(ArgumentMap definitions, object?[] arguments)
    {
        using var buffer = new ResponseBuffer(int.MaxValue);
        WriteMembers(buffer, Enumerable.Range(0, definitions.Count).Where(i => arguments[i] != Absent).Select(i => (definitions[i].Name, arguments[i])));
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    private static void WriteValue(ResponseBuffer buffer, object? value)
    {
        switch (value)
        {
            case null: buffer.Write("null"u8); break;
            case bool flag: buffer.Write(flag ? "true"u8 : "false"u8); break;
            case int number: WriteBits(buffer, number); break;
            case double number: WriteBits(buffer, number); break;
            case string text: buffer.WriteString(text); break;
            case object?[] items: WriteList(buffer, items); break;
            case InputObjectValue input: WriteMembers(buffer, MembersOf(input)); break;
            default: throw new InvalidOperationException($"{value.GetType()} is no coerced value.");
        }
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(InputObjectValue input)
    {
        for (var i = 0; i < input.Type.Fields.Count; i++)
        {
            if (input.TryGet(i, out var value))
                yield return (input.Type.Fields[i].Name, value);
        }
    }

    private static void WriteMembers(ResponseBuffer buffer, IEnumerable<(string Name, object? Value)> members)
    {
        var separator = '{';
        foreach (var (name, value) in members)
        {
            buffer.Write((byte)separator);
            buffer.WriteString(name);
            buffer.Write((byte)':');
            WriteValue(buffer, value);
            separator = ',';
        }

        buffer.Write(separator == '{' ? "{}"u8 : "}"u8);
    }

    private static void WriteList(ResponseBuffer buffer, object?[] items)
    {
        buffer.Write((byte)'[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            WriteValue(buffer, items[i]);
        }

        buffer.Write((byte)']');
    }

    private static void WriteBits(ResponseBuffer buffer, double number) => buffer.WriteString($"#{BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number):x16}");
}
