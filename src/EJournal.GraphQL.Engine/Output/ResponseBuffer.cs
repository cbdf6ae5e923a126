using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace EJournal.GraphQL.Engine.Output;

/// <summary>A growing pooled array that a response is written into once, and cut back where a null propagates.</summary>
internal sealed class ResponseBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    // Below this RFC 8259 wants no escape but for these; everything above 0x1F is written as it is.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written after the position.</summary>
    public void Truncate(int length) => Length = length;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Length += utf8.Length;
    }

    public void Write(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    /// <summary>Puts the opening bracket where the comma before the first member stands, or at the end if nothing followed, and closes it.</summary>
    public void Enclose(int start, byte opening, byte closing)
    {
        if (Length == start)
            Write(opening);
        else
            _bytes[start] = opening;
        Write(closing);
    }

    public void WriteInt64(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
    }

    public void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Reserve(40), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes a value in quotes whose text never needs an escape: dates, times, keys.</summary>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        var span = Reserve(66);
        span[0] = (byte)'"';
        value.TryFormat(span[1..], out var written, format, System.Globalization.CultureInfo.InvariantCulture);
        span[written + 1] = (byte)'"';
        Length += written + 2;
    }

    public void WriteString(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny(Escaped);
        var plain = stop < 0 ? text : text[..stop];
        var span = Reserve((plain.Length * 3) + 2);
        span[0] = (byte)'"';
        // A lone surrogate becomes U+FFFD: the response stays valid UTF-8.
        var written = Encoding.UTF8.GetBytes(plain, span[1..]) + 1;
        if (stop < 0)
            span[written++] = (byte)'"';
        Length += written;
        if (stop >= 0)
            WriteEscaped(text[stop..]);
    }

    /// <summary>Checked when the buffer grows, so that memory stays bounded, and once at the end.</summary>
    public void EnsureWithinLimit()
    {
        if (Length > limit)
            throw new ResponseTooLargeException();
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(sizeHint, 256));

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var stop = 0; stop >= 0; stop = text.IndexOfAny(Escaped))
        {
            Length += Encoding.UTF8.GetBytes(text[..stop], Reserve(stop * 3));
            WriteEscape(text[stop]);
            text = text[(stop + 1)..];
        }

        Length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));
        Write((byte)'"');
    }

    private void WriteEscape(char c)
    {
        switch (c)
        {
            case '"': Write("\\\""u8); break;
            case '\\': Write("\\\\"u8); break;
            case '\n': Write("\\n"u8); break;
            case '\r': Write("\\r"u8); break;
            case '\t': Write("\\t"u8); break;
            case '\b': Write("\\b"u8); break;
            case '\f': Write("\\f"u8); break;
            default:
                Write("\\u00"u8);
                Utf8Formatter.TryFormat((byte)c, Reserve(2), out var written, new StandardFormat('x', 2));
                Length += written;
                break;
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Grow(count);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int count)
    {
        EnsureWithinLimit();
        var bigger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        Written.Span.CopyTo(bigger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bigger;
    }
}
