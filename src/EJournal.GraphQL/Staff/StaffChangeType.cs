using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>One change of an employee's data (изменение сведений о сотруднике).</summary>
[ObjectType<StaffChange>(IgnoreProperties = true)]
[Readers(StaffReaders.Card)]
[Scopes(Scope.PeopleRead)]
public static class StaffChangeType
{
    /// <summary>What was changed (что изменено).</summary>
    public static StaffField Field([Parent] StaffChange change) => change.Field;

    /// <summary>What stood there before (прежнее значение); null for nothing.</summary>
    public static string? Earlier([Parent] StaffChange change) => change.Earlier;

    /// <summary>The document it rests on (основание).</summary>
    public static string Basis([Parent] StaffChange change) => change.Basis;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] StaffChange change) => change.At.AsMoment();
}
