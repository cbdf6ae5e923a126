using EJournal.Domain.Readiness;

namespace EJournal.Data.Readiness;

public static class PublicationQuery
{
    /// <summary>How many publications are shown.</summary>
    public const int Most = 100;

    /// <summary>Of each month the publication that counts, or all of them; the latest first.</summary>
    public static IQueryable<PublishedMonth> Shown(this IQueryable<PublishedMonth> months, JournalDb db, bool history) => months
        .Where(m => history || !db.PublishedMonths.Any(later => later.SchoolId == m.SchoolId && later.Month == m.Month && later.Number > m.Number))
        .OrderByDescending(m => m.Month).ThenByDescending(m => m.Number);
}
