using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>The mark that no longer stands, or why nothing was changed (результат снятия отметки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record WithdrawMarkPayload
{
    /// <summary>The mark with its history (отметка); it is not among the pupil's marks any more.</summary>
    public Mark? Mark { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
