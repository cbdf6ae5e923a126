using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>That the homeroom teacher has looked through marks and attendance of the class (проверка отметок и посещаемости, COR-09).</summary>
[ObjectType<HomeroomCheck>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class HomeroomCheckType
{
    /// <summary>The day (день).</summary>
    public static DateOnly On([Parent] HomeroomCheck check) => check.On;

    /// <summary>When it was confirmed (время).</summary>
    public static DateTimeOffset At([Parent] HomeroomCheck check) => check.At.AsMoment();

    /// <summary>What he noted (примечание).</summary>
    public static string? Note([Parent] HomeroomCheck check) => check.Note;
}
