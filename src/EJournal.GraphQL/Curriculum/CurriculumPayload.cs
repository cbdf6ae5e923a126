using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The curriculum as it is now, or why nothing was changed (результат изменения учебного плана).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record CurriculumPayload
{
    /// <summary>The curriculum (учебный план).</summary>
    public YearPlan? Curriculum { get; init; }

    /// <summary>Empty when it was done; each fault names its line, such as <c>lines[3].weeklyHours</c> (ошибки).</summary>
    [ListSize(CurriculumRules.MostLines, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
