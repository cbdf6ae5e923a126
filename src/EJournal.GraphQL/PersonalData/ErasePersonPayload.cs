using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>How far the data are erased, or why they are not (результат уничтожения данных).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ErasePersonPayload
{
    /// <summary>Whether something was erased (уничтожено ли).</summary>
    public required bool Erased { get; init; }

    /// <summary>The day from which the name can be erased too (до какого дня хранится имя); null when nothing is left, or nothing was erased.</summary>
    public DateOnly? NameKeptUntil { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
