using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The comparison, or why it was not recorded (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record RecordPaperComparisonPayload
{
    /// <summary>The comparison (сверка).</summary>
    public PaperComparison? Comparison { get; init; }

    /// <summary>Empty when it was recorded (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
