using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolDataType
{
    /// <summary>The short name (краткое название).</summary>
    public static string? ShortName([Parent] School school) => school.ShortName;

    /// <summary>The postal address (адрес).</summary>
    public static string? Address([Parent] School school) => school.Address;

    /// <summary>The telephone number (телефон).</summary>
    public static string? Phone([Parent] School school) => school.Phone;

    /// <summary>The e-mail address (электронная почта).</summary>
    public static string? Email([Parent] School school) => school.Email;

    /// <summary>The school's site (сайт).</summary>
    public static string? Website([Parent] School school) => school.Website;

    /// <summary>Number and date of the licence to teach (лицензия).</summary>
    public static string? Licence([Parent] School school) => school.Licence;
}
