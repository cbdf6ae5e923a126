using System.Buffers.Text;
using System.Globalization;
using System.Text;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>Page size and cursor of a list of marks: the key (date, id) itself, so that new marks do not shift the pages.</summary>
internal static class MarkPaging
{
    public const int MaxFirst = 100;
    public const int DefaultFirst = 25;

    public static string Cursor(DateOnly date, long markId) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{date:yyyyMMdd}:{markId}")));

    public static (DateOnly Date, long MarkId)? Position(string? after)
    {
        if (after is null)
            return null;
        if (after.Length <= 64 && Base64Url.IsValid(after)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)).Split(':') is [var date, var id]
            && DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var markId))
            return (day, markId);
        throw new GraphQLException("after is no cursor of this list.", ErrorCodes.BadUserInput);
    }
}
