using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The assessment, or why it was not recorded (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record RecordAssessmentPayload
{
    /// <summary>The assessment (оценка).</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Empty when it was recorded (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
