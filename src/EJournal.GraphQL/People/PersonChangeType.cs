using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>One changed value of personal data (изменение сведений).</summary>
[ObjectType<PersonChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class PersonChangeType
{
    /// <summary>What was changed (что изменено).</summary>
    public static PersonField Field([Parent] PersonChange change) => change.Field;

    /// <summary>What stood there before (прежнее значение); null for nothing.</summary>
    public static string? OldValue([Parent] PersonChange change) => change.OldValue;

    /// <summary>What stands there since (новое значение); null for nothing.</summary>
    public static string? NewValue([Parent] PersonChange change) => change.NewValue;

    /// <summary>The document it rests on (документ).</summary>
    public static Order Document([Parent] PersonChange change) => change.Document;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] PersonChange change) => change.At.AsMoment();
}
