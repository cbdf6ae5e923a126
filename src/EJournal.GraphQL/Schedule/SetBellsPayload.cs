using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The bells as they will be rung, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record SetBellsPayload
{
    /// <summary>All bells of the school on the first day (звонки на эту дату); empty when nothing was changed.</summary>
    [ListSize(200, Usual = 20)]
    public IReadOnlyList<BellTime> Bells { get; init; } = [];

    /// <summary>Empty when the bells were set (ошибки).</summary>
    [ListSize(TimetableRules.MostRefusals, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
