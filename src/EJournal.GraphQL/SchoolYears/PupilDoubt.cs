using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A pupil about whom the school has to decide before the year ends (ученик, о котором нужно решение).</summary>
[ObjectType]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public sealed record PupilDoubt : IAboutPupil
{
    /// <summary>Who (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>In which subjects (предметы): the groups of the class he was in.</summary>
    [ListSize(50, Usual = 3)]
    public required IReadOnlyList<TeachingGroup> Groups { get; init; }

    long IAboutPupil.PupilId => Pupil.Id;
}
