using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[MutationType]
public static class TimetableMutations
{
    /// <summary>
    /// A new weekly grid of some classes from a day on (новое расписание). Planned lessons are replaced to the end of the school
    /// year; what was recorded, and what has homework, marks or absences, stays. Refused where teacher, class or room are taken.
    /// Who may is the school's setting S-11.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<SetTimetablePayload> SetTimetable(
        [GraphQLDescription("The new grid (новая сетка).")] SetTimetableInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        if (input.DryRun == true)
        {
            var looked = await TimetablePlan.MakeAsync(db, viewer, time.GetUtcNow().UtcDateTime, input, ct);
            return looked.TryGet(out var plan)
                ? new SetTimetablePayload
                {
                    Timetable = plan.Summary,
                    Errors = plan.InTheWay.Count == 0 ? [] : Errors.Of(Decision.Refuse<long>(plan.InTheWay)),
                }
                : new SetTimetablePayload { Errors = Errors.Of(looked) };
        }

        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setTimetable", input.IdempotencyKey, input), (write, token) => TimetableSetting.RunAsync(write, input, token), ct);
        return done.TryGet(out var id)
            ? new SetTimetablePayload { Timetable = (await db.TimetableChanges.Where(c => c.SchoolId == viewer.SchoolId).FindAsync(id, ct))!.ReadSummary() }
            : new SetTimetablePayload { Errors = Errors.Of(done) };
    }
}
