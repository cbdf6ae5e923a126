using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark that averages are made of: of a lesson, or brought from elsewhere.</summary>
internal sealed class AveragedMark
{
    public required long GroupId { get; init; }
    public required long PupilId { get; init; }
    public required DateOnly Date { get; init; }
    public required double? NumericValue { get; init; }
    public required double Weight { get; init; }
}

internal static class CountedMarks
{
    /// <summary>All that the viewer may see, in one statement with whatever is asked of them.</summary>
    public static IQueryable<AveragedMark> AveragedMarks(this JournalDb db, Viewer viewer) => (
        from mark in db.Marks.VisibleTo(db, viewer).InForce()
        join lesson in db.Lessons on mark.LessonId equals lesson.Id
        select new AveragedMark { GroupId = lesson.GroupId, PupilId = mark.PupilId, Date = lesson.Date, NumericValue = mark.NumericValue, Weight = mark.Weight })
        .Concat(db.ExternalMarks.VisibleTo(db, viewer).Where(m => m.WithdrawnAt == null && m.Attestation == AttestationKind.Current)
            .Select(m => new AveragedMark { GroupId = m.GroupId, PupilId = m.PupilId, Date = m.Date, NumericValue = m.NumericValue, Weight = m.Weight }));
}
