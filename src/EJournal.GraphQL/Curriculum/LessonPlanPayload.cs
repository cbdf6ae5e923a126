using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The group with its plan, or why nothing was changed (результат изменения КТП).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record LessonPlanPayload
{
    /// <summary>The group (учебная группа).</summary>
    public TeachingGroup? Group { get; init; }

    /// <summary>Empty when it was done; each fault names its topic, such as <c>items[3].topic</c> (ошибки).</summary>
    [ListSize(LessonPlanRules.MostItems, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
