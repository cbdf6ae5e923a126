using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>
/// The figures of a class in the report on the movement of pupils (движение обучающихся, отчёт). Pupils at the end are those at
/// the start and who came, without who went.
/// </summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.ReportsRead)]
public sealed record ClassMovement
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>Pupils on the evening before the first day (на начало).</summary>
    public required int AtStart { get; init; }

    /// <summary>Came to the school into this class (прибыло).</summary>
    public required int Enrolled { get; init; }

    /// <summary>Came from other classes (переведено в класс).</summary>
    public required int TransferredIn { get; init; }

    /// <summary>Went to other classes (переведено из класса).</summary>
    public required int TransferredOut { get; init; }

    /// <summary>Left the school (выбыло).</summary>
    public required int Left { get; init; }

    /// <summary>Pupils on the evening of the last day (на конец).</summary>
    public required int AtEnd { get; init; }
}
