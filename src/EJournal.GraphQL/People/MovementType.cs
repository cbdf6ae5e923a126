using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>That a pupil came, moved or went (движение обучающихся).</summary>
[ObjectType<PupilMovement>("PupilMovement", IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class MovementType
{
    /// <summary>Came, moved or went (вид движения).</summary>
    public static MovementKind Kind([Parent] PupilMovement movement) => movement.Kind;

    /// <summary>The day from which it holds (с какого дня): the first in the new class, or the first no longer at school.</summary>
    public static DateOnly On([Parent] PupilMovement movement) => movement.On;

    /// <summary>Why the pupil left (причина выбытия); null for the other kinds.</summary>
    public static LeavingReason? Reason([Parent] PupilMovement movement) => movement.Reason;

    /// <summary>The order it rests on (приказ); null for what an import found changed.</summary>
    public static Order? Order([Parent] PupilMovement movement) => movement.Order;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset RecordedAt([Parent] PupilMovement movement) => movement.RecordedAt.AsMoment();
}
