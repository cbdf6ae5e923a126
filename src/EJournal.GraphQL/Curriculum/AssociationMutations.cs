using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[MutationType]
public static class AssociationMutations
{
    /// <summary>Makes or changes a methodical association, with its methodist and subjects (методическое объединение); for the administration.</summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static async Task<MethodicalAssociationPayload> SetMethodicalAssociation(
        [GraphQLDescription("The association (объединение).")] SetMethodicalAssociationInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setMethodicalAssociation", input.IdempotencyKey, input),
            (write, token) => write.SetAssociationAsync(input.AsWanted(), token),
            ct);
        return done.TryGet(out var id)
            ? new MethodicalAssociationPayload { Association = await db.MethodicalAssociations.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new MethodicalAssociationPayload { Errors = Errors.Of(done) };
    }
}

/// <summary>The association, or why nothing was changed (результат изменения объединения).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record MethodicalAssociationPayload
{
    /// <summary>The association (методическое объединение).</summary>
    public MethodicalAssociation? Association { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
