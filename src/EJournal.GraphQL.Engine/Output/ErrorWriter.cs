using System.Globalization;

namespace EJournal.GraphQL.Engine.Output;

/// <summary>Writes errors as section 7.1.4 lays them out.</summary>
internal static class ErrorWriter
{
    public static void WriteList(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Write("\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            Write(buffer, errors[i]);
        }

        buffer.Write((byte)']');
    }

    private static void Write(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Write("{\"message\":"u8);
        buffer.WriteString(error.Message);
        for (var i = 0; i < error.Locations.Count; i++)
        {
            buffer.Write(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            buffer.WriteInt64(error.Locations[i].Line);
            buffer.Write(",\"column\":"u8);
            buffer.WriteInt64(error.Locations[i].Column);
            buffer.Write((byte)'}');
        }

        if (error.Locations.Count > 0)
            buffer.Write((byte)']');
        if (error.Path is { } path)
            WritePath(buffer, path);
        WriteExtensions(buffer, error);
        buffer.Write((byte)'}');
    }

    private static void WritePath(ResponseBuffer buffer, IReadOnlyList<object> path)
    {
        buffer.Write(",\"path\":["u8);
        for (var i = 0; i < path.Count; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            WriteValue(buffer, path[i]);
        }

        buffer.Write((byte)']');
    }

    private static void WriteExtensions(ResponseBuffer buffer, GraphQLError error)
    {
        if (error.Code is null && error.Extensions is not { Count: > 0 })
            return;
        buffer.Write(",\"extensions\":{"u8);
        var first = true;
        if (error.Code is not null)
            WriteMember("code", error.Code);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
            WriteMember(key, value);
        buffer.Write((byte)'}');

        void WriteMember(string key, object? value)
        {
            if (!first)
                buffer.Write((byte)',');
            first = false;
            buffer.WriteString(key);
            buffer.Write((byte)':');
            WriteValue(buffer, value);
        }
    }

    private static void WriteValue(ResponseBuffer buffer, object? value)
    {
        switch (value)
        {
            case null: buffer.Write("null"u8); break;
            case bool flag: buffer.Write(flag ? "true"u8 : "false"u8); break;
            case int number: buffer.WriteInt64(number); break;
            case long number: buffer.WriteInt64(number); break;
            case double number: buffer.WriteNumber(number); break;
            case IReadOnlyList<string> texts: WriteTexts(buffer, texts); break;
            default: buffer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static void WriteTexts(ResponseBuffer buffer, IReadOnlyList<string> texts)
    {
        buffer.Write((byte)'[');
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            buffer.WriteString(texts[i]);
        }

        buffer.Write((byte)']');
    }
}
