using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

internal static class PupilOrder
{
    /// <summary>
    /// The order of a class list (список класса): by code points, but Ё among Е, where a Russian reader looks for it. Ids decide
    /// between namesakes, so that the order is always the same; nothing comes before something, which databases do not agree about.
    /// </summary>
    public static IOrderedQueryable<Pupil> InNameOrder(this IQueryable<Pupil> pupils) => pupils
        .OrderBy(p => p.Person.LastName.Replace("Ё", "Е").Replace("ё", "е"))
        .ThenBy(p => p.Person.FirstName.Replace("Ё", "Е").Replace("ё", "е"))
        .ThenBy(p => (p.Person.MiddleName ?? "").Replace("Ё", "Е").Replace("ё", "е"))
        .ThenBy(p => p.Id);
}
