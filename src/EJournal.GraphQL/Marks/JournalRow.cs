using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A pupil's line of the journal (строка журнала).</summary>
[ObjectType]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public sealed record JournalRow : IStandsFor, IAboutPupil
{
    /// <summary>The pupil (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>One cell for each lesson of the page, in their order (клетки).</summary>
    [ListSize(400, Usual = 60)]
    public required IReadOnlyList<JournalCell> Cells { get; init; }

    [GraphQLIgnore]
    public required TeachingGroup Group { get; init; }

    [GraphQLIgnore]
    public required long PeriodId { get; init; }

    object IStandsFor.AccessSubject => Group;

    long IAboutPupil.PupilId => Pupil.Id;
}
