using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Whether a matter of a school year was approved (готовность к началу учебного года).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public sealed record YearApprovalState
{
    /// <summary>What is approved (что утверждают).</summary>
    public required YearMatter Matter { get; init; }

    /// <summary>The day, S-07 of the regulation (срок); null where the school sets none.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>The approval in force (утверждение); null while there is none.</summary>
    public required YearApproval? Approval { get; init; }

    /// <summary>Not approved, though the day has passed (просрочено).</summary>
    public required bool Overdue { get; init; }

    /// <summary>Curriculum or load was changed after it was approved (изменено после утверждения).</summary>
    public required bool ChangedSince { get; init; }
}
