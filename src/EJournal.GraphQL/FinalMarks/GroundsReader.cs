using EJournal.Data;
using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Marks;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>Reads what final marks of a group rest on, at most two statements for all pupils.</summary>
internal static class GroundsReader
{
    public static async Task<IReadOnlyDictionary<long, FinalMarkGrounds>> ReadAsync(
        JournalDb db, TeachingGroup taught, GradingPeriod period, Regulation regulation, List<long> pupils, CancellationToken ct)
    {
        var thresholds = regulation.ForecastThresholds;
        if (period.IsWhole)
        {
            var parts = await PeriodsAsync(db, taught, period, pupils, ct);
            if (period.Kind == GradingPeriodKind.Final)
                parts.AddRange(await ExaminationsAsync(db, taught, period, pupils, ct));
            var ofPupil = parts.ToLookup(p => p.PupilId, p => p.Part);
            return pupils.ToDictionary(p => p, p => FinalMarkGrounds.OfParts([.. ofPupil[p]], thresholds));
        }

        var marks = await MarksAsync(db, taught, period, pupils, ct);
        var minimum = regulation.MinMarksPerPeriod.For(taught.WeeklyHours);
        return pupils.ToDictionary(p => p, p => FinalMarkGrounds.OfMarks([.. marks[p]], minimum, thresholds));
    }

    private static async Task<ILookup<long, CountedMark>> MarksAsync(
        JournalDb db, TeachingGroup taught, GradingPeriod period, List<long> pupils, CancellationToken ct) => (await (
        from mark in db.Marks.InForce()
        join lesson in db.Lessons on mark.LessonId equals lesson.Id
        join kind in db.WorkKinds on mark.WorkKindId equals kind.Id
        where lesson.GroupId == taught.Id && period.From <= lesson.Date && lesson.Date <= period.To
            && pupils.Contains(mark.PupilId) && mark.NumericValue != null
        select new { mark.PupilId, Mark = new CountedMark(kind.Name, kind.Written, mark.NumericValue!.Value, mark.Weight) }).ToListAsync(ct))
        .ToLookup(m => m.PupilId, m => m.Mark);

    // A year is made of its quarters or half-years, the final attestation of the year.
    private static async Task<List<(long PupilId, GroundsPart Part)>> PeriodsAsync(
        JournalDb db, TeachingGroup taught, GradingPeriod period, List<long> pupils, CancellationToken ct)
    {
        var ofYear = period.Kind == GradingPeriodKind.Final;
        return [.. (await (
            from mark in db.FinalMarks
            join part in db.GradingPeriods on mark.PeriodId equals part.Id
            where mark.GroupId == taught.Id && pupils.Contains(mark.PupilId) && part.From <= period.To && period.From <= part.To
                && (ofYear ? part.Kind == GradingPeriodKind.Year : part.Kind != GradingPeriodKind.Year && part.Kind != GradingPeriodKind.Final)
            orderby part.To
            select new { mark.PupilId, part.Name, mark.Value, mark.NumericValue }).ToListAsync(ct))
            .Select(m => (m.PupilId, new GroundsPart(m.Name, m.Value, m.NumericValue)))];
    }

    // The last attempt counts.
    private static async Task<IEnumerable<(long PupilId, GroundsPart Part)>> ExaminationsAsync(
        JournalDb db, TeachingGroup taught, GradingPeriod period, List<long> pupils, CancellationToken ct) => (await (
        from result in db.ExaminationResults
        join examination in db.Examinations on result.ExaminationId equals examination.Id
        where examination.GroupId == taught.Id && pupils.Contains(result.PupilId) && result.Value != null
            && period.From <= examination.Date && examination.Date <= period.To
            && !db.ExaminationResults.Any(later =>
                later.ExaminationId == result.ExaminationId && later.PupilId == result.PupilId && later.Attempt > result.Attempt && later.Value != null)
        orderby examination.Date, examination.Id
        select new { result.PupilId, examination.Title, result.Value, result.NumericValue }).ToListAsync(ct))
        .Select(r => (r.PupilId, new GroundsPart(r.Title, r.Value!, r.NumericValue)));
}
