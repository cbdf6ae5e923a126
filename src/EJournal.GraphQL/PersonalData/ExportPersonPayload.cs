using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>Where the data are, or why there are none (результат выгрузки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ExportPersonPayload
{
    /// <summary>The addresses (адреса выгрузки).</summary>
    public PersonExportLinks? Export { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
