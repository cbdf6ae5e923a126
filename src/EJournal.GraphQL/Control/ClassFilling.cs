using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How the lessons of one class are recorded (заполнение журнала класса).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record ClassFilling
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required FillingFigures Figures { get; init; }
}
