using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A pupil at a lesson (клетка журнала).</summary>
[ObjectType]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public sealed record JournalCell : IStandsFor, IAboutPupil
{
    /// <summary>The lesson (урок).</summary>
    public required Lesson Lesson { get; init; }

    /// <summary>Whether the pupil belonged to the group on that day (состоял в группе): he may have come later or gone before.</summary>
    public required bool Belongs { get; init; }

    [GraphQLIgnore]
    public required long PupilId { get; init; }

    [GraphQLIgnore]
    public required TeachingGroup Group { get; init; }

    internal PupilLesson Key => new(PupilId, Lesson.Id);

    object IStandsFor.AccessSubject => Group;
}
