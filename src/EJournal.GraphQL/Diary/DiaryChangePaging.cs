using System.Buffers.Text;
using System.Globalization;
using System.Text;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Diary;

/// <summary>Page size and cursor of the changes of a diary: the event's own id, whose order is that of the commits.</summary>
internal static class DiaryChangePaging
{
    public const int MaxFirst = 100;
    public const int DefaultFirst = 50;

    private const string Prefix = "change:";

    public static string Cursor(long eventId) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{eventId}")));

    /// <summary>The id after which to go on; 0 for the beginning.</summary>
    public static long Position(string? after)
    {
        if (after is null)
            return 0;
        if (after.Length <= 64 && Base64Url.IsValid(after)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)) is var text && text.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var eventId))
            return eventId;
        throw new GraphQLException("after is no cursor of this list.", ErrorCodes.BadUserInput);
    }
}
