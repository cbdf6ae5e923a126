using EJournal.Data;
using EJournal.Domain.Progress;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>Reads what the marks of pupils point to at this moment (DIA-07): one statement, however many pupils.</summary>
public static class ForecastReader
{
    /// <summary>By pupil, the subjects in which there is something to forecast, by name.</summary>
    /// <param name="db">The journal.</param>
    /// <param name="schoolId">The school of all of them.</param>
    /// <param name="regulation">Its regulation, whose rule of the forecast holds.</param>
    /// <param name="periods">The period of each pupil, by the pupil's id.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<ForecastLine>>> LoadAsync(
        JournalDb db, long schoolId, Regulation regulation, IReadOnlyDictionary<long, GradingPeriod> periods, CancellationToken cancellationToken)
    {
        if (periods.Count == 0)
            return new Dictionary<long, IReadOnlyList<ForecastLine>>();
        var (pupils, first, last) = (periods.Keys.ToList(), periods.Values.Min(p => p.From), periods.Values.Max(p => p.To));
        var marks = await (
            from mark in db.Marks
            where mark.SchoolId == schoolId && pupils.Contains(mark.PupilId) && mark.WithdrawnAt == null
            join lesson in db.Lessons on mark.LessonId equals lesson.Id
            where first <= lesson.Date && lesson.Date <= last
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            orderby lesson.Date, lesson.Number, mark.Id
            select new { mark.PupilId, lesson.Date, SubjectId = subject.Id, subject.Name, schoolClass.GradeLevel, mark.Value, mark.NumericValue, mark.Weight }).ToListAsync(cancellationToken);
        return marks.Where(m => periods[m.PupilId].Contains(m.Date) && periods[m.PupilId].IsFor(m.GradeLevel)).GroupBy(m => m.PupilId).ToDictionary(
            own => own.Key,
            own => (IReadOnlyList<ForecastLine>)[.. own.GroupBy(m => m.SubjectId).OrderBy(of => of.First().Name, StringComparer.Ordinal).ThenBy(of => of.Key)
                .Select(of => (of.First().Name, Standing: new Standing(
                    [.. of.Select(m => new CountedMark(m.Value, m.NumericValue, m.Weight))], ForecastRule.Of(regulation, of.Last().GradeLevel))))
                .Where(of => of.Standing.Forecast is not null)
                .Select(of => new ForecastLine(of.Name, of.Standing.Forecast!.Value, of.Standing.Average!.Value))]);
    }
}
