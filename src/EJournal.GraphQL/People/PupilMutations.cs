using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.People;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

/// <summary>The list of pupils, kept by those whom S-02 names (PPL-04, PPL-05, PPL-13).</summary>
[MutationType]
public static class PupilMutations
{
    /// <summary>Adds a pupil with the parents, by order (зачисление). Access is handed out afterwards with issueInvitations.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> EnrolPupil(
        [GraphQLDescription("Who and into which class (зачисление).")] EnrolPupilInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "enrolPupil", input.IdempotencyKey, input),
            (write, token) => write.EnrolAsync(input.ToRequest(), token),
            writes, db, viewer, ct);

    /// <summary>Moves pupils to another class by one order, all or none (перевод). What was recorded stays where it is.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static async Task<PupilsPayload> TransferPupils(
        [GraphQLDescription("Who and where (перевод).")] TransferPupilsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "transferPupils", input.IdempotencyKey, input),
            (write, token) => write.TransferAsync(input.PupilIds, input.ToClassId, new(input.On, input.Order.ToOrder()), token),
            ct);
        if (!done.Allowed)
            return new PupilsPayload { Errors = Errors.Of(done) };
        var pupils = await db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).ByIdAsync(input.PupilIds, ct);
        return new PupilsPayload { Pupils = [.. input.PupilIds.Where(pupils.ContainsKey).Select(id => pupils[id])] };
    }

    /// <summary>
    /// Takes a pupil out of the list by order (выбытие). What was recorded stays readable to the family; nothing is sent any longer.
    /// </summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> WithdrawPupil(
        [GraphQLDescription("Who, from when and why (выбытие).")] WithdrawPupilInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "withdrawPupil", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var left = await write.WithdrawAsync(input.PupilId, input.Reason, new(input.On, input.Order.ToOrder()), token);
                if (left.Allowed)
                    await DepartureEnd.EndDeliveryAsync(write, input.PupilId, null, token);
                return left;
            },
            writes, db, viewer, ct);

    /// <summary>Takes a pupil who had left back into a class, by order (возвращение).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> ReturnPupil(
        [GraphQLDescription("Who and into which class (возвращение).")] ReturnPupilInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "returnPupil", input.IdempotencyKey, input),
            (write, token) => write.ReturnAsync(input.PupilId, input.ClassId, input.Subgroups ?? [], new(input.On, input.Order.ToOrder()), token),
            writes, db, viewer, ct);

    /// <summary>Changes what is kept about a pupil, with the document it rests on (изменение сведений об ученике).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> ChangePupilData(
        [GraphQLDescription("What has changed (изменение).")] ChangePupilDataInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "changePupilData", input.IdempotencyKey, input),
            (write, token) => write.ChangePupilDataAsync(input.PupilId, input.Person.ToDetails(), input.Document.ToOrder(), token),
            writes, db, viewer, ct);

    internal static async Task<PupilPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.TryGet(out var id)
            ? new PupilPayload { Changed = await db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).FindAsync(id, ct) }
            : new PupilPayload { Errors = Errors.Of(done) };
    }
}
