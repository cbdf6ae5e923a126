namespace EJournal.GraphQL.Schema;

/// <summary>Moments are stored as UTC without an offset; the schema's <c>DateTime</c> has one.</summary>
internal static class Moments
{
    public static DateTimeOffset AsMoment(this DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    public static DateTimeOffset? AsMoment(this DateTime? utc) => utc?.AsMoment();
}
