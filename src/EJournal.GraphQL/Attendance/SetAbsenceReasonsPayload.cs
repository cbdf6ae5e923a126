using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>The absences with their reasons, or why nothing was changed (результат внесения причин).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetAbsenceReasonsPayload
{
    /// <summary>The absences that were named (пропуски); empty when nothing was changed.</summary>
    [ListSize(AbsenceRules.MostAtOnce, Usual = 30)]
    public IReadOnlyList<AttendanceEntry> Absences { get; init; } = [];

    /// <summary>Empty when it was done; each fault names its absence, such as <c>absences[3].code</c> (ошибки).</summary>
    [ListSize(AbsenceRules.MostAtOnce, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
