using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>The message with the forecast of a pupil's final marks in a period (сообщение с прогнозом, DIA-07).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Marks)]
public sealed record ForecastMessage : IStandsFor
{
    /// <summary>The grading period (учебный период).</summary>
    public required GradingPeriod Period { get; init; }

    /// <summary>
    /// What a message would say now (текст), to a parent who agreed to full texts; null while there are no marks to forecast from.
    /// A parent who agreed to less, or a foreign channel, gets less.
    /// </summary>
    public required string? Text { get; init; }

    /// <summary>From which day on it is told by itself (сообщают с даты), in the evening; null where S-27 of the regulation only recommends it.</summary>
    public required DateOnly? ToldFrom { get; init; }

    /// <summary>When it was told (сообщено); null while it was not. Of a period it is told once.</summary>
    public required DateTimeOffset? ToldAt { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
