using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>Where everything about a person is fetched (выгрузка всех данных о человеке); for 10 minutes, by whoever holds the address.</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record PersonExportLinks
{
    /// <summary>A page to print (страница для печати).</summary>
    public required string PageUrl { get; init; }

    /// <summary>The same as data, JSON (данные в машиночитаемом виде).</summary>
    public required string DataUrl { get; init; }

    /// <summary>Whether marks and absences are in it (с отметками и посещаемостью): for the administrator they are not.</summary>
    public required bool WithMarks { get; init; }
}
