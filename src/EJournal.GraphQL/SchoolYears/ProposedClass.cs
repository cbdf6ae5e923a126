using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A class of the next school year as it is proposed (класс в проекте учебного года).</summary>
[ObjectType]
[Readers(Relation.Leadership | Relation.Administrator)]
[Scopes(Scope.SchoolRead)]
public sealed record ProposedClass
{
    /// <summary>The class it follows (прежний класс).</summary>
    public required SchoolClass Follows { get; init; }

    /// <summary>Grade and letter together (название), «8А».</summary>
    public required string Name { get; init; }

    /// <summary>Shift of the school day (смена).</summary>
    public required int Shift { get; init; }

    /// <summary>The homeroom teacher (классный руководитель); null in the fifth grade, and where the one before has gone.</summary>
    public Employee? HomeroomTeacher { get; init; }

    /// <summary>How many pupils go with it (учеников).</summary>
    public required int PupilCount { get; init; }

    /// <summary>The groups of this year that go on, with their teachers and hours (учебные группы).</summary>
    [ListSize(60, Usual = 20)]
    public required IReadOnlyList<TeachingGroup> Groups { get; init; }
}
