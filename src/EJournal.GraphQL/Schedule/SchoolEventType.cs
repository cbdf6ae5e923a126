using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>An event of the school or of some classes (школьное, классное мероприятие).</summary>
[ObjectType<SchoolEvent>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead | Scope.DiaryRead)]
public static class SchoolEventType
{
    /// <summary>The id of the event (идентификатор).</summary>
    [ID("SchoolEvent")]
    [AnyToken]
    public static long Id([Parent] SchoolEvent planned) => planned.Id;

    /// <summary>What it is (название).</summary>
    public static string Title([Parent] SchoolEvent planned) => planned.Title;

    /// <summary>What one should know of it (описание).</summary>
    public static string? Description([Parent] SchoolEvent planned) => planned.Description;

    /// <summary>The first day (первый день), in the school's time zone.</summary>
    public static DateOnly From([Parent] SchoolEvent planned) => planned.From;

    /// <summary>The last day (последний день), inclusive.</summary>
    public static DateOnly To([Parent] SchoolEvent planned) => planned.To;

    /// <summary>When it begins on the first day (начало); null for whole days.</summary>
    public static TimeOnly? StartsAt([Parent] SchoolEvent planned) => planned.StartsAt;

    /// <summary>When it ends on the last day (конец); null for whole days, and where the end is open.</summary>
    public static TimeOnly? EndsAt([Parent] SchoolEvent planned) => planned.EndsAt;

    /// <summary>Where (место).</summary>
    public static string? Place([Parent] SchoolEvent planned) => planned.Place;

    /// <summary>Raised with each change (версия); to be given back when you change it.</summary>
    public static int Version([Parent] SchoolEvent planned) => planned.Version;
}
