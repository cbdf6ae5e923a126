using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>A code of the school's list of reasons for absence (причина отсутствия).</summary>
[ObjectType<AbsenceReason>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Absences)]
public static class AbsenceReasonType
{
    /// <summary>The letter that the school writes (код): «Б».</summary>
    public static string Code([Parent] AbsenceReason reason) => reason.Code;

    /// <summary>What the code stands for (название): «болезнь».</summary>
    public static string Name([Parent] AbsenceReason reason) => reason.Name;

    /// <summary>What it means, whatever letter the school uses (вид причины).</summary>
    public static AbsenceKind Kind([Parent] AbsenceReason reason) => reason.Kind;
}
