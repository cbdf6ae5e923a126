using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schools;

[MutationType]
public static class PeriodMutations
{
    /// <summary>
    /// Closes a grading period, after which nothing in it is changed, or opens it again (закрытие и открытие периода); for
    /// director and deputy director.
    /// </summary>
    [Readers(Relation.Leadership)]
    [Scopes(Scope.None)]
    public static async Task<DecidePeriodPayload> DecidePeriod(
        [GraphQLDescription("The decision (решение).")] DecidePeriodInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "decidePeriod", input.IdempotencyKey, input),
            (write, token) => DecideAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new DecidePeriodPayload { Period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new DecidePeriodPayload { Errors = Errors.Of(done) };
    }

    private static async Task<Decision<long>> DecideAsync(JournalWrite write, DecidePeriodInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(input.PeriodId, ct) is not { } period)
            return PeriodRules.NotFound;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        if (PeriodRules.MayDecide(viewer, period, input.Close, input.Basis, SchoolDay.At(write.Now, zone)) is { } refusal)
            return refusal;
        var year = SchoolYear.Of(period.From);
        if (!input.Close && await db.SchoolYears.AnyAsync(y => y.SchoolId == viewer.SchoolId && y.Year == year && y.ClosedAt != null, ct))
            return PeriodRules.YearClosed;
        period.Closed = input.Close;
        db.PeriodDecisions.Add(new PeriodDecision
        {
            SchoolId = viewer.SchoolId,
            PeriodId = period.Id,
            Closes = input.Close,
            Basis = input.Basis.Trim(),
            PersonId = viewer.PersonId,
            At = write.Now,
        });
        write.Audit(input.Close ? "period.close" : "period.reopen", $"GradingPeriod:{period.Id}");
        return period.Id;
    }
}
