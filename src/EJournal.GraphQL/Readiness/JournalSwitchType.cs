using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>That the whole school works with the journal from a day on (переход школы на электронный журнал).</summary>
[ObjectType<JournalSwitch>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class JournalSwitchType
{
    /// <summary>The first day (с какого дня).</summary>
    public static DateOnly On([Parent] JournalSwitch made) => made.On;

    /// <summary>The order (приказ).</summary>
    public static Order Order([Parent] JournalSwitch made) => made.Order;
}
