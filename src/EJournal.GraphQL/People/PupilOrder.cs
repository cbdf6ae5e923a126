using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

internal static class PupilOrder
{
    /// <summary>
    /// The order of a class list (список класса), by code points. Ids decide between namesakes, so that the order is always the
    /// same; nothing comes before something, which databases do not agree about.
    /// </summary>
    public static IOrderedQueryable<Pupil> InNameOrder(this IQueryable<Pupil> pupils) => pupils
        .OrderBy(p => p.Person.LastName).ThenBy(p => p.Person.FirstName).ThenBy(p => p.Person.MiddleName ?? "").ThenBy(p => p.Id);
}
