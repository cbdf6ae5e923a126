using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The load of one teacher: his groups and their hours (нагрузка учителя).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public sealed record TeacherLoad
{
    /// <summary>The teacher (учитель).</summary>
    public required Employee Teacher { get; init; }

    /// <summary>Hours a week, all groups together (часов в неделю).</summary>
    public double WeeklyHours => Groups.Sum(g => g.WeeklyHours);

    /// <summary>The groups (учебные группы).</summary>
    [ListSize(100, Usual = 10)]
    public required IReadOnlyList<TeachingGroup> Groups { get; init; }
}
