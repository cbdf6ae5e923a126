using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>What was published, or why it was refused (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record PublishMonthPayload
{
    /// <summary>The figures as everybody reads them now (показатели).</summary>
    public PublishedMonth? Published { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
