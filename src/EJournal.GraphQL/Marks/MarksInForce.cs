using EJournal.Domain.Marks;

namespace EJournal.GraphQL.Marks;

internal static class MarksInForce
{
    /// <summary>Without the withdrawn ones, which only their history shows.</summary>
    public static IQueryable<Mark> InForce(this IQueryable<Mark> marks) => marks.Where(m => m.WithdrawnAt == null);
}
