using System.Globalization;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Output;

internal sealed class StringLeafWriter : LeafWriter<string?>
{
    public override Outcome Write(ResponseOutput output, string? value)
    {
        if (value is null)
            return Outcome.Null;
        output.Buffer.WriteString(value);
        return Outcome.Written;
    }
}

internal sealed class BooleanWriter : LeafWriter<bool>
{
    public override Outcome Write(ResponseOutput output, bool value)
    {
        output.Buffer.Write(value ? "true"u8 : "false"u8);
        return Outcome.Written;
    }
}

/// <summary>Integers, and decimals as they are: <c>4.50</c> stays <c>4.50</c>.</summary>
internal sealed class NumberWriter<T> : LeafWriter<T>
    where T : struct, IUtf8SpanFormattable
{
    public override Outcome Write(ResponseOutput output, T value)
    {
        output.Buffer.WriteNumber(value);
        return Outcome.Written;
    }
}

internal sealed class DoubleWriter : LeafWriter<double>
{
    public override Outcome Write(ResponseOutput output, double value)
    {
        if (!double.IsFinite(value))
            throw new FormatException("Float cannot represent a non-finite value.");
        output.Buffer.WriteNumber(value);
        return Outcome.Written;
    }
}

/// <summary>A value between quotes in a fixed format: dates, times, and numbers or Guids that are an <c>ID</c>.</summary>
internal sealed class QuotedWriter<T>(string format) : LeafWriter<T>
    where T : struct, IUtf8SpanFormattable
{
    public override Outcome Write(ResponseOutput output, T value)
    {
        output.Buffer.WriteQuoted(value, format);
        return Outcome.Written;
    }
}

internal sealed class DateTimeWriter : LeafWriter<DateTimeOffset>
{
    public override Outcome Write(ResponseOutput output, DateTimeOffset value)
    {
        output.Buffer.WriteQuoted(value, value.Offset == TimeSpan.Zero ? DateTimeScalar.UtcFormat : DateTimeScalar.OffsetFormat);
        return Outcome.Written;
    }
}

/// <summary>Global ids of one object type: <c>[ID("Pupil")] long</c>.</summary>
internal sealed class GlobalIdWriter<T>(string typeName) : LeafWriter<T>
{
    public override Outcome Write(ResponseOutput output, T value)
    {
        var key = Convert.ToString(value, CultureInfo.InvariantCulture);
        if (key is null)
            return Outcome.Null;
        output.Buffer.WriteString(GlobalId.Encode(typeName, key));
        return Outcome.Written;
    }
}
