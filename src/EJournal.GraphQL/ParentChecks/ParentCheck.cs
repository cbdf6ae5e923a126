using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.ParentChecks;

/// <summary>
/// How often a parent checked a child's performance (контроль успеваемости родителем). A check is opening the diary, the marks or
/// the final marks as that parent; of a day there is one.
/// </summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ParentCheck : IAboutPupil
{
    /// <summary>The child (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The parent (родитель).</summary>
    public required Parent Parent { get; init; }

    /// <summary>The last check (последняя проверка); null for none.</summary>
    public required DateTimeOffset? LastCheckAt { get; init; }

    /// <summary>The first day that was counted (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that was counted (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>On how many days between them (в скольких днях).</summary>
    public required int Days { get; init; }

    /// <summary>How many the school asks for, S-28 of the regulation (нужно); null where it asks for none.</summary>
    public required int? Required { get; init; }

    /// <summary>Whether it was often enough (выполнено); null where the school asks for nothing.</summary>
    public required bool? Met { get; init; }

    long IAboutPupil.PupilId => Pupil.Id;
}
