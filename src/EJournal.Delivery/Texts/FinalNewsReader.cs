using System.Globalization;
using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>Reads the lines of a message that tell of final marks, examinations and forecasts: they have no lesson.</summary>
internal static class FinalNewsReader
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static async Task<IReadOnlyList<NewsLine>> ReadAsync(JournalDb db, long messageId, long pupilId, CancellationToken cancellationToken)
    {
        var items = await (
            from item in db.DeliveryItems
            where item.MessageId == messageId && (item.FinalMarkId != null || item.ExaminationResultId != null || item.PeriodId != null)
            orderby item.Id
            select new
            {
                Item = item,
                Told = db.DeliveryItems.Any(before =>
                    before.AgreementId == item.AgreementId && before.Subject == item.Subject && before.Id != item.Id
                    && db.DeliveryMessages.Any(sent => sent.Id == before.MessageId
                        && (sent.Status == DeliveryStatus.Delivered || sent.Status == DeliveryStatus.Unknown))),
            }).ToListAsync(cancellationToken);
        if (items.Count == 0)
            return [];
        var finals = await FinalsAsync(db, pupilId, [.. items.Select(i => i.Item.FinalMarkId).OfType<long>()], cancellationToken);
        var examinations = await ExaminationsAsync(db, pupilId, [.. items.Select(i => i.Item.ExaminationResultId).OfType<long>()], cancellationToken);
        var forecasts = await ForecastsAsync(db, pupilId, [.. items.Select(i => i.Item.PeriodId).OfType<long>()], cancellationToken);
        return [.. items.Select(i => Line(i.Item, finals, examinations, forecasts) is { } line ? line with { Told = i.Told } : null).OfType<NewsLine>()];
    }

    private static NewsLine? Line(
        DeliveryItem item, IReadOnlyDictionary<long, NewsLine> finals, IReadOnlyDictionary<long, NewsLine> examinations, IReadOnlyDictionary<long, NewsLine> forecasts) =>
        item.FinalMarkId is { } id ? finals.GetValueOrDefault(id)
        : item.PeriodId is { } period ? forecasts.GetValueOrDefault(period)
        : examinations.GetValueOrDefault(item.ExaminationResultId!.Value);

    // What the marks point to when it is sent: a mark that came meanwhile counts.
    private static async Task<Dictionary<long, NewsLine>> ForecastsAsync(JournalDb db, long pupilId, List<long> ids, CancellationToken cancellationToken)
    {
        var lines = new Dictionary<long, NewsLine>();
        var periods = ids.Count == 0 ? [] : await db.GradingPeriods.Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken);
        foreach (var period in periods)
        {
            var regulation = (await db.RegulationOfAsync(period.SchoolId, cancellationToken)).Values;
            var read = await ForecastReader.LoadAsync(db, period.SchoolId, regulation, new Dictionary<long, GradingPeriod> { [pupilId] = period }, cancellationToken);
            lines[period.Id] = NewsLine.OfForecast(period, read.GetValueOrDefault(pupilId) ?? []);
        }

        return lines;
    }

    private static async Task<Dictionary<long, NewsLine>> FinalsAsync(JournalDb db, long pupilId, List<long> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await (
            from mark in db.FinalMarks
            where ids.Contains(mark.Id) && mark.PupilId == pupilId
            join period in db.GradingPeriods on mark.PeriodId equals period.Id
            join theGroup in db.TeachingGroups on mark.GroupId equals theGroup.Id
            join subject in db.Subjects on theGroup.SubjectId equals subject.Id
            select new { mark.Id, subject.Name, period.To, Period = period.Name, mark.Value }).ToDictionaryAsync(
                m => m.Id,
                m => new NewsLine { Kind = DiaryChangeKind.FinalMark, Subject = m.Name, Date = m.To, Of = m.Period, MarkValue = m.Value },
                cancellationToken);

    private static async Task<Dictionary<long, NewsLine>> ExaminationsAsync(JournalDb db, long pupilId, List<long> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await (
            from result in db.ExaminationResults
            where ids.Contains(result.Id) && result.PupilId == pupilId
            join examination in db.Examinations on result.ExaminationId equals examination.Id
            join theGroup in db.TeachingGroups on examination.GroupId equals theGroup.Id
            join subject in db.Subjects on theGroup.SubjectId equals subject.Id
            select new { result.Id, subject.Name, result.HeldOn, examination.Title, examination.MaxPoints, result.Value, result.Points, result.AbsenceReason }).ToDictionaryAsync(
                r => r.Id,
                r => new NewsLine
                {
                    Kind = DiaryChangeKind.Examination,
                    Subject = r.Name,
                    Date = r.HeldOn,
                    Of = r.Title,
                    MarkValue = r.Value,
                    Outcome = r.AbsenceReason is not null ? "не был на экзамене" : r.Points is { } points ? string.Create(Russian, $"баллов {points:0.##} из {r.MaxPoints}") : null,
                },
                cancellationToken);
}
