using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.People;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

/// <summary>Duties by order beside roles (PPL-03): for the administrator, and never for himself.</summary>
[MutationType]
public static class DutyMutations
{
    /// <summary>Makes an employee homeroom teacher of a class by order (назначение классным руководителем); his predecessor's time ends that day.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<DutyPayload> AssignHomeroom(
        [GraphQLDescription("Who and which class (назначение).")] AssignHomeroomInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "assignHomeroom", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var schoolClass = await write.Db.Classes.VisibleTo(write.Db, viewer).SingleOrDefaultAsync(c => c.Id == input.ClassId, token);
                return schoolClass is null
                    ? new Refusal(RefusalCode.NotFound, "Такого класса нет.") { Field = "classId" }
                    : await write.OfEmployeeAsync(
                        input.TeacherId, e => write.AssignHomeroomAsync(schoolClass, e, input.From, input.Order.ToOrder(), token), token);
            },
            ct);
        return done.Allowed
            ? new DutyPayload { SchoolClass = await db.Classes.VisibleTo(db, viewer).FindAsync(input.ClassId, ct) }
            : new DutyPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Names an employee responsible for something by order (назначение ответственного).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<DutyPayload> MakeResponsible(
        [GraphQLDescription("Who and for what (назначение).")] MakeResponsibleInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "makeResponsible", input.IdempotencyKey, input),
            (write, token) => write.OfEmployeeAsync(
                input.TeacherId, e => write.MakeResponsibleAsync(e, input.Kind, input.Title, input.From, input.Order.ToOrder(), token), token),
            writes, db, viewer, ct);

    /// <summary>Ends a responsibility (снятие ответственного).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<DutyPayload> EndResponsibility(
        [ID("Responsibility")][GraphQLDescription("Which one (идентификатор).")] long id,
        [GraphQLDescription("The first day without it (с какого дня).")] DateOnly from,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "endResponsibility", idempotencyKey: null, new { id, from }),
            (write, token) => write.EndResponsibilityAsync(id, from, token),
            writes, db, viewer, ct);

    private static async Task<DutyPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.Allowed
            ? new DutyPayload { Responsibility = await db.Responsibilities.VisibleTo(db, viewer).FindAsync(done.Value, ct) }
            : new DutyPayload { Errors = Errors.Of(done) };
    }
}
