using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How the pupils of one class are marked, in all groups that were asked about (накопляемость отметок класса).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record ClassAccumulation
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required AccumulationFigures Figures { get; init; }
}
