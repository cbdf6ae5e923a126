using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

[MutationType]
public static class DataOfficerMutations
{
    /// <summary>Appoints an employee to answer for personal data, by order (назначение ответственного за персональные данные).</summary>
    [Readers(Relation.Administrator | Relation.Leadership)]
    [NoToken]
    public static async Task<AppointDataOfficerPayload> AppointDataOfficer(
        [GraphQLDescription("The appointment (назначение).")] AppointDataOfficerInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "appointDataOfficer", input.IdempotencyKey, input),
            (write, token) => write.AppointDataOfficerAsync(input.TeacherId, input.Duty, input.Order.ToOrder(), input.From, token),
            ct);
        return done.TryGet(out var id)
            ? new AppointDataOfficerPayload { Officer = await db.DataOfficers.VisibleTo(viewer).FindAsync(id, ct) }
            : new AppointDataOfficerPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Ends an appointment, by order (окончание назначения).</summary>
    [Readers(Relation.Administrator | Relation.Leadership)]
    [NoToken]
    public static async Task<DismissDataOfficerPayload> DismissDataOfficer(
        [GraphQLDescription("The end (окончание).")] DismissDataOfficerInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "dismissDataOfficer", input.IdempotencyKey, input),
            (write, token) => write.DismissDataOfficerAsync(input.OfficerId, input.Order.ToOrder(), input.To, token),
            ct);
        return done.TryGet(out var id)
            ? new DismissDataOfficerPayload { Officer = await db.DataOfficers.VisibleTo(viewer).FindAsync(id, ct) }
            : new DismissDataOfficerPayload { Errors = Errors.Of(done) };
    }
}
