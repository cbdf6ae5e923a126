using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>What the new weekly grid did, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record SetTimetablePayload
{
    /// <summary>What became of the lessons (что изменилось); of a dry run, what would become of them.</summary>
    public TimetableSummary? Timetable { get; init; }

    /// <summary>Empty when the grid was set, and when a dry run found nothing in the way (ошибки).</summary>
    [ListSize(TimetableRules.MostRefusals, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
