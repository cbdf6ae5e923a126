using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

/// <summary>What holds now, or why nothing was changed (результат решения о регламенте).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record DecideRegulationPayload
{
    /// <summary>The regulation (регламент).</summary>
    public SchoolRegulation? Regulation { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
