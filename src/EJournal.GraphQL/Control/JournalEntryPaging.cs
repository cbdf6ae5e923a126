using System.Buffers.Text;
using System.Globalization;
using System.Text;
using EJournal.Data.Control;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>The cursor of the entries: the key (moment, kind, entry) itself, so that new entries do not shift the pages.</summary>
internal static class JournalEntryPaging
{
    public static string Cursor(JournalEntryRow row) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{row.At}:{row.Kind}:{row.EntryId}")));

    /// <summary>Those after the cursor, the latest first.</summary>
    public static IQueryable<JournalEntryRow> After(this IQueryable<JournalEntryRow> rows, string? after)
    {
        if (after is null)
            return rows;
        if (after.Length <= 80 && Base64Url.IsValid(after)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)).Split(':') is [var first, var second, var third]
            && long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var kind)
            && long.TryParse(third, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return rows.Where(r => r.At < at || (r.At == at && (r.Kind > kind || (r.Kind == kind && r.EntryId < id))));
        throw new GraphQLException("after is no cursor of this list.", ErrorCodes.BadUserInput);
    }

    public static IQueryable<JournalEntryRow> LatestFirst(this IQueryable<JournalEntryRow> rows) =>
        rows.OrderByDescending(r => r.At).ThenBy(r => r.Kind).ThenByDescending(r => r.EntryId);
}
