using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>The results, or why nothing was changed (результат внесения результатов экзамена).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetExaminationResultsPayload
{
    /// <summary>The results that were named (результаты); empty when nothing was changed.</summary>
    [ListSize(ExaminationRules.MostResults, Usual = 30)]
    public IReadOnlyList<ExaminationResult> Results { get; init; } = [];

    /// <summary>Empty when the results stand; each fault names its line, such as <c>results[3].value</c> (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
