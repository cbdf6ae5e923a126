using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>The document, or why nothing was changed (результат записи документа).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record ExemptionPayload
{
    /// <summary>The document (документ).</summary>
    public ExemptionDocument? Exemption { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
