using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How timely the parents of one class were told (информирование родителей класса).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record ClassInforming
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required InformingByTopic Figures { get; init; }
}
