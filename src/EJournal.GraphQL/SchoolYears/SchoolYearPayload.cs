using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>The school year as it stands now, or why nothing was changed (результат изменения учебного года).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record SchoolYearPayload
{
    /// <summary>The school year (учебный год).</summary>
    public SchoolYear? SchoolYear { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
