using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Who of the families of one class opened the diary (участие родителей и учеников класса).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public sealed record ClassDiaryParticipation
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>The figures (показатели).</summary>
    public required DiaryParticipationFigures Figures { get; init; }
}
