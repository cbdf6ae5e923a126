using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>Where it is sent now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Administrator)]
[NoToken]
public sealed record ConfigureExportPayload
{
    /// <summary>The target (выгрузка).</summary>
    public ExportTarget? ExportTarget { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
