using EJournal.Data;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[MutationType]
public static class CurriculumMutations
{
    /// <summary>Sets the whole curriculum of a school year (учебный план); for director, deputy director and head of studies.</summary>
    [Readers(Relation.Leadership)]
    [NoToken]
    public static async Task<CurriculumPayload> SetCurriculum(
        [GraphQLDescription("The curriculum (учебный план).")] SetCurriculumInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setCurriculum", input.IdempotencyKey, input),
            (write, token) => write.SetCurriculumAsync(input.Year, [.. input.Lines.Select(l => l.AsAsked())], input.Version, input.Basis, token),
            ct);
        return done.TryGet(out var year)
            ? new CurriculumPayload { Curriculum = await SchoolYearPlan.LoadAsync((int)year, null, db, viewer, ct) }
            : new CurriculumPayload { Errors = Errors.Of(done) };
    }
}
