using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

[MutationType]
public static class SchoolYearMutations
{
    /// <summary>
    /// Opens the next school year by order (открытие учебного года): classes move up with their groups, the last grade finishes the
    /// school, grading periods are made; all of it or nothing. What was recorded stays where it is, and readable to whom it was.
    /// For the director, the deputy director and the administrator.
    /// </summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static Task<SchoolYearPayload> OpenSchoolYear(
        [GraphQLDescription("The year, and what is done otherwise than proposed (учебный год).")] OpenSchoolYearInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "openSchoolYear", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var opened = await write.OpenYearAsync(input.ToRequest(), token);
                if (!opened.TryGet(out var made))
                    return Decision.Refuse<long>(opened.Refusals);
                await DepartureEnd.EndDeliveryAsync(write, made.Leavers, token);
                return made.YearId;
            },
            writes, db, viewer, ct);

    /// <summary>
    /// Closes a school year (закрытие учебного года) after its last day, when all its periods are closed: nothing in it is opened
    /// again, corrections go by the register. For the director and the deputy director.
    /// </summary>
    [Readers(Relation.Leadership)]
    [NoToken]
    public static Task<SchoolYearPayload> CloseSchoolYear(
        [GraphQLDescription("The year (учебный год).")] CloseSchoolYearInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "closeSchoolYear", input.IdempotencyKey, input),
            (write, token) => write.CloseYearAsync(input.Year, input.Basis, input.WithoutYearMark ?? [], token),
            writes, db, viewer, ct);

    internal static async Task<SchoolYearPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.TryGet(out var id)
            ? new SchoolYearPayload { SchoolYear = await db.SchoolYears.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SchoolYearPayload { Errors = Errors.Of(done) };
    }
}
