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

/// <summary>The list of employees, kept by those whom S-02 names (PPL-05, PPL-06, PPL-08).</summary>
[MutationType]
public static class StaffMutations
{
    /// <summary>Adds an employee by order (приём на работу). Access is handed out afterwards with <c>issueInvitations</c>.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<StaffPayload> HireEmployee(
        [GraphQLDescription("Who and how (кого принять).")] HireEmployeeInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "hireEmployee", input.IdempotencyKey, input),
            async (write, token) =>
            {
                long? known = null;
                if (input.ParentId is { } parentId)
                {
                    known = await write.Db.Parents.VisibleTo(write.Db, viewer).Where(p => p.Id == parentId).Select(p => (long?)p.PersonId).SingleOrDefaultAsync(token);
                    if (known is null)
                        return new Refusal(RefusalCode.NotFound, "Родитель не найден.") { Field = "parentId" };
                }

                var newcomer = new Newcomer(known, input.Data, input.StaffNumber, input.HiredOn, input.Order.ToOrder(), input.Roles ?? []);
                return await write.HireAsync(newcomer, token);
            },
            employee: null, writes, db, viewer, ct);

    /// <summary>
    /// Ends the employment by order (увольнение): roles and duties end with it, and so does access from that day. Groups and
    /// homeroom classes that are still to be handed over are listed with the employee.
    /// </summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<StaffPayload> DismissEmployee(
        [GraphQLDescription("Who, from when and by which order (увольнение).")] DismissEmployeeInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "dismissEmployee", input.IdempotencyKey, input),
            (write, token) => write.OfEmployeeAsync(input.TeacherId, e => write.DismissAsync(e, input.From, input.Order.ToOrder(), token), token),
            input.TeacherId, writes, db, viewer, ct);

    /// <summary>Changes what is kept about an employee (изменение сведений), at once and with the document it rests on.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<StaffPayload> ChangeEmployeeData(
        [GraphQLDescription("What is to be changed (что изменить).")] ChangeEmployeeDataInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "changeEmployeeData", input.IdempotencyKey, input),
            (write, token) => write.OfEmployeeAsync(input.TeacherId, e => write.ChangeStaffDataAsync(e, input.Data, input.Basis, token), token),
            input.TeacherId, writes, db, viewer, ct);

    /// <summary>Gives an employee a role by the director's order (назначение на роль); for the administrator, and never to himself.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<StaffPayload> AppointRole(
        [GraphQLDescription("Which role to whom (назначение).")] RoleInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "appointRole", input.IdempotencyKey, input),
            (write, token) => write.OfEmployeeAsync(input.TeacherId, e => write.AppointAsync(e, input.Role, input.From, input.Order.ToOrder(), token), token),
            input.TeacherId, writes, db, viewer, ct);

    /// <summary>Ends a role by order (снятие с роли); for the administrator. The last administrator stays.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<StaffPayload> EndRole(
        [GraphQLDescription("Which role of whom (снятие с роли).")] RoleInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "endRole", input.IdempotencyKey, input),
            (write, token) => write.OfEmployeeAsync(input.TeacherId, e => write.EndRoleAsync(e, input.Role, input.From, input.Order.ToOrder(), token), token),
            input.TeacherId, writes, db, viewer, ct);

    // A change of a known employee answers with him, hiring with whom it made.
    private static async Task<StaffPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change, long? employee,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.Allowed
            ? new StaffPayload { Teacher = await db.Employees.VisibleTo(db, viewer).Include(e => e.Person).FindAsync(employee ?? done.Value, ct) }
            : new StaffPayload { Errors = Errors.Of(done) };
    }
}
