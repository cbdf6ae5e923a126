using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<School>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class SchoolRollout
{
    private const int LongestDays = 400;

    /// <summary>The plan by which the school takes the journal into use (план внедрения), by number.</summary>
    [BatchResolver]
    [ListSize(RolloutRules.Most, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<RolloutStep>>> RolloutPlan(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var steps = await PlanAsync(db, viewer, ct);
        return [.. schools.Select(_ => steps)];
    }

    /// <summary>What the journal counts on the way by itself (показатели внедрения): consents, access, agreements, training.</summary>
    [BatchResolver]
    [ListSize(20, Usual = 8)]
    [Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
    public static async Task<IReadOnlyList<IReadOnlyList<MeasureFigures>>> RolloutFigures(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var figures = await db.RolloutFiguresAsync(viewer.SchoolId, ct);
        return [.. schools.Select(_ => figures)];
    }

    /// <summary>How far the initial data are filled (полнота исходных данных), in the order in which they are filled.</summary>
    [BatchResolver]
    [ListSize(20, Usual = 8)]
    public static async Task<IReadOnlyList<IReadOnlyList<InitialDataFigures>>> InitialData(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var figures = await db.InitialDataAsync(viewer.SchoolId, SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone), ct);
        return [.. schools.Select(_ => figures)];
    }

    /// <summary>How the rollout went between two days (отчёт о внедрении), for example in a quarter; at most 400 days.</summary>
    [BatchResolver]
    [Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
    public static async Task<IReadOnlyList<RolloutReport>> RolloutReport(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        Interval.Check(from, to, LongestDays);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone);
        var steps = (await PlanAsync(db, viewer, ct)).Where(s => Between(s.DueOn) || Between(s.DoneOn)).ToList();
        var report = new RolloutReport
        {
            From = from,
            To = to,
            Done = Count(RolloutState.Done),
            DoneLate = Count(RolloutState.DoneLate),
            Overdue = Count(RolloutState.Overdue),
            Open = Count(RolloutState.Open),
            Steps = steps,
            Assessment = await db.Assessments.VisibleTo(viewer).Where(a => a.On <= to).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).FirstOrDefaultAsync(ct),
        };
        return [.. schools.Select(_ => report)];

        bool Between(DateOnly? day) => from <= day && day <= to;
        int Count(RolloutState state) => steps.Count(s => s.StateOn(today) == state);
    }

    private static Task<List<RolloutStep>> PlanAsync(JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.RolloutSteps.VisibleTo(viewer).OrderBy(s => s.Number).ThenBy(s => s.Id).Take(RolloutRules.Most).ToListAsync(ct);
}
