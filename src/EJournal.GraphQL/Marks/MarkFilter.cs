using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Marks;

/// <summary>Which marks of a pupil are asked for.</summary>
public sealed record MarkFilter(Pupil Pupil, long? PeriodId, long? SubjectId)
{
    /// <summary>
    /// Without the pupil. A period or subject that is absent or of another school selects nothing, as if it had no marks.
    /// </summary>
    internal IQueryable<DatedMark> Apply(JournalDb db, Viewer viewer)
    {
        var lessons = db.Lessons.AsQueryable();
        if (PeriodId is { } periodId)
        {
            lessons = from lesson in lessons
                      join period in db.GradingPeriods on lesson.SchoolId equals period.SchoolId
                      where period.Id == periodId && period.From <= lesson.Date && lesson.Date <= period.To
                      select lesson;
        }

        if (SubjectId is { } subjectId)
        {
            lessons = from lesson in lessons
                      join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
                      where teaching.SubjectId == subjectId
                      select lesson;
        }

        return from mark in db.Marks.VisibleTo(db, viewer).InForce()
               join lesson in lessons on mark.LessonId equals lesson.Id
               select new DatedMark { Mark = mark, Date = lesson.Date };
    }
}

/// <summary>A mark with the date of its column.</summary>
internal sealed class DatedMark
{
    public required Mark Mark { get; init; }

    public required DateOnly Date { get; init; }
}
