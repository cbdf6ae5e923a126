using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>The list of classes (PPL-04), kept by those who open the year and those whom S-02 names.</summary>
[MutationType]
public static class ClassListMutations
{
    /// <summary>Adds a class to a school year (новый класс). Its homeroom teacher is appointed with assignHomeroom.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<SchoolClassPayload> CreateClass(
        [GraphQLDescription("The class (класс).")] CreateClassInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "createClass", input.IdempotencyKey, input),
            (write, token) => write.CreateClassAsync(input.Year, input.GradeLevel, input.Letter, input.Shift ?? 1, token),
            writes, db, viewer, ct);

    /// <summary>Changes letter or shift of a class (изменение класса), while its school year is not closed.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<SchoolClassPayload> ChangeClass(
        [GraphQLDescription("What is to be changed (что изменить).")] ChangeClassInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "changeClass", input.IdempotencyKey, input),
            (write, token) => write.ChangeClassAsync(input.ClassId, input.Letter, input.Shift, token),
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
