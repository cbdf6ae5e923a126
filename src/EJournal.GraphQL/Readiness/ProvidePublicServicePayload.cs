using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The service as it is shown now, or why it was refused (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record ProvidePublicServicePayload
{
    /// <summary>The service (услуга).</summary>
    public PublicService? PublicService { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
