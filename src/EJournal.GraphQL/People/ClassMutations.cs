using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.People;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>What the homeroom teacher answers for (PPL-10, PPL-12).</summary>
[MutationType]
public static class ClassMutations
{
    /// <summary>Divides a class into subgroups (деление на подгруппы): for its homeroom teacher, and those whom S-02 names.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<SchoolClassPayload> SetSubgroups(
        [GraphQLDescription("Who is in which subgroups (деление).")] SetSubgroupsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "setSubgroups", input.IdempotencyKey, input),
            (write, token) => write.SetSubgroupsAsync(
                input.ClassId, [.. input.Pupils.Select(p => new SubgroupsOfPupil(p.PupilId, p.Subgroups))], input.On, token),
            writes, db, viewer, ct);

    /// <summary>Records that the data of the class were compared with the facts today (сверка данных класса): for its homeroom teacher.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<SchoolClassPayload> ConfirmClassData(
        [GraphQLDescription("The class (класс).")] ConfirmClassDataInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "confirmClassData", input.IdempotencyKey, input),
            (write, token) => write.ConfirmClassDataAsync(input.ClassId, token),
            writes, db, viewer, ct);

    private static async Task<SchoolClassPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.TryGet(out var id)
            ? new SchoolClassPayload { SchoolClass = await db.Classes.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SchoolClassPayload { Errors = Errors.Of(done) };
    }
}
