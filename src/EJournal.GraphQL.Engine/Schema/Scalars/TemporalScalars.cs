using System.Globalization;
using System.Text.RegularExpressions;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A calendar date without a time zone, <c>2026-11-22</c>; in .NET <see cref="DateOnly"/>.</summary>
public sealed class DateScalar() : TextScalar<DateOnly>("Date", "2026-11-22", "A calendar date, 2026-11-22.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A time of day, <c>08:30</c>; in .NET <see cref="TimeOnly"/>. Seconds are neither read nor written.</summary>
public sealed class LocalTimeScalar() : TextScalar<TimeOnly>("LocalTime", "08:30", "A time of day without a time zone, 08:30.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(TimeOnly value) => value.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>A moment with its offset as RFC 3339 writes it, <c>2026-11-22T08:30:00+03:00</c>; in .NET <see cref="DateTimeOffset"/>.</summary>
public sealed partial class DateTimeScalar() : TextScalar<DateTimeOffset>("DateTime", "2026-11-22T08:30:00+03:00", "A moment with its offset, RFC 3339, 2026-11-22T08:30:00+03:00.")
{
    // Fractions of a second only where there are any.
    internal const string UtcFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    internal const string OffsetFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <inheritdoc/>
    protected override string Format(DateTimeOffset value) =>
        value.ToString(value.Offset == TimeSpan.Zero ? UtcFormat : OffsetFormat, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}

/// <summary>An absolute address; in .NET <see cref="Uri"/>.</summary>
public sealed class UrlScalar() : TextScalar<Uri>("Url", "https://example.org/path", "An absolute address, https://example.org/path.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value) && value.Scheme is "http" or "https";

    /// <inheritdoc/>
    protected override string Format(Uri value) => value.AbsoluteUri;
}
