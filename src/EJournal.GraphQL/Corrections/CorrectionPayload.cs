using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Corrections;

/// <summary>The entry of the register, or why nothing was changed (результат работы с заявкой).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record CorrectionPayload
{
    /// <summary>The entry (заявка).</summary>
    public Correction? Correction { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
