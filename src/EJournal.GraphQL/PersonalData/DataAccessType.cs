using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>That somebody looked at a pupil's data within an hour (запись журнала доступа).</summary>
[ObjectType<DataAccess>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[NoToken]
public static class DataAccessType
{
    /// <summary>When he first looked within the hour (когда).</summary>
    public static DateTimeOffset At([Parent] DataAccess access) => access.At.AsMoment();

    /// <summary>What was looked at (какие сведения).</summary>
    public static DataArea Area([Parent] DataAccess access) => access.Area;

    /// <summary>The roles he had then (роли).</summary>
    [ListSize(12)]
    public static IReadOnlyList<Role> Roles([Parent] DataAccess access) => [.. access.RolesThen()];

    /// <summary>The application that looked in his name (приложение); null where he looked himself.</summary>
    public static string? Application([Parent] DataAccess access) => access.Application.Length == 0 ? null : access.Application;
}
