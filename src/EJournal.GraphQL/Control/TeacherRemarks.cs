using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>What became of the remarks to one teacher (замечания учителю и возвратные талоны).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record TeacherRemarks
{
    /// <summary>The employee (учитель).</summary>
    public required Employee Teacher { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required RemarkFigures Figures { get; init; }
}
