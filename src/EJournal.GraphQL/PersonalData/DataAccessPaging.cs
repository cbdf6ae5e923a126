using System.Buffers.Text;
using System.Globalization;
using System.Text;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.PersonalData;

/// <summary>Page size and cursor of the access log: the key (hour, id) itself.</summary>
internal static class DataAccessPaging
{
    public const int MaxFirst = 100;
    public const int DefaultFirst = 50;

    public static string Cursor(DataAccess entry) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entry.Hour:yyyyMMddHH}:{entry.Id}")));

    public static (DateTime Hour, long Id)? Position(string? after)
    {
        if (after is null)
            return null;
        if (after.Length <= 64 && Base64Url.IsValid(after)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)).Split(':') is [var hour, var id]
            && DateTime.TryParseExact(
                hour, "yyyyMMddHH", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var from)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
            return (from, key);
        throw new GraphQLException("after is no cursor of this list.", "BAD_USER_INPUT");
    }
}
