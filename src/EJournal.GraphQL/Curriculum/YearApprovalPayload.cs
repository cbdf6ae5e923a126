using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The approval, or why nothing was recorded (результат утверждения).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record YearApprovalPayload
{
    /// <summary>The approval (утверждение).</summary>
    public YearApproval? Approval { get; init; }

    /// <summary>Empty when it was recorded (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
