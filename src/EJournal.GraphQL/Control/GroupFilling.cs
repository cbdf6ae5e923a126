using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How the lessons of one teaching group are recorded (заполнение журнала учебной группы).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record GroupFilling
{
    /// <summary>The group (учебная группа).</summary>
    public required TeachingGroup Group { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required FillingFigures Figures { get; init; }
}
