using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Delivery.Texts;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.Domain.Progress;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

[ObjectType<Pupil>]
public static class PupilForecasts
{
    /// <summary>
    /// The message with the forecast of the final marks (сообщение с прогнозом) as it would read now, of the grading period named,
    /// or of the one that runs; null for a pupil without such a period. For the family, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<ForecastMessage?>> ForecastMessage(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var periods = await PupilPeriods.LoadAsync(pupils, periodId, db, viewer, time, ct);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        var forecasts = await ForecastReader.LoadAsync(db, viewer.SchoolId, regulation, periods, ct);
        var ids = pupils.Ids(p => p.Id);
        var told = (await db.JournalEvents.Where(e => e.SchoolId == viewer.SchoolId && e.Kind == DiaryChangeKind.Forecast && ids.Contains(e.PupilId!.Value))
            .Select(e => new { e.PupilId, e.PeriodId, e.At }).ToListAsync(ct)).ToDictionary(e => (e.PupilId!.Value, e.PeriodId!.Value), e => e.At);
        return [.. pupils.Select(p => periods.TryGetValue(p.Id, out var period) ? Of(p, period) : null)];

        ForecastMessage Of(Pupil pupil, GradingPeriod period) => new()
        {
            Pupil = pupil,
            Period = period,
            Text = DeliveryTexts.Compose([NewsLine.OfForecast(period, forecasts.GetValueOrDefault(pupil.Id) ?? [])], PrivacyLevel.Full, childName: null),
            ToldFrom = ForecastTelling.From(regulation, period),
            ToldAt = told.TryGetValue((pupil.Id, period.Id), out var at) ? at.AsMoment() : null,
        };
    }
}
