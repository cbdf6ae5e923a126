using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>By when lesson plans are entered, and which are missing (сдача КТП).</summary>
[ObjectType]
[Readers(ProgrammeReaders.Control)]
[Scopes(Scope.JournalRead)]
public sealed record LessonPlanDuty
{
    /// <summary>The day, S-09 of the regulation (срок); null where the school sets none.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Whether the day has passed and plans are missing (просрочено).</summary>
    public required bool Overdue { get; init; }

    /// <summary>The groups without a plan, by class and subject (группы без КТП).</summary>
    [ListSize(1000, Usual = 20)]
    public required IReadOnlyList<TeachingGroup> Groups { get; init; }
}
