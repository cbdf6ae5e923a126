using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>A school (образовательное учреждение), the owner of all its data.</summary>
[ObjectType<School>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolType
{
    /// <summary>The id of the school (идентификатор).</summary>
    [ID("School")]
    public static long Id([Parent] School school) => school.Id;

    /// <summary>The school's name (название).</summary>
    [Readers(Relation.Anyone, Because = "the sign-in page says whose journal it is")]
    public static string Name([Parent] School school) => school.Name;

    /// <summary>IANA name of the zone in which the school's days begin and end (часовой пояс), <c>Europe/Moscow</c>.</summary>
    public static string TimeZone([Parent] School school) => school.TimeZone;
}
