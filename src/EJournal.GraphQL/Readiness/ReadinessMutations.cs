using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

[MutationType]
public static class ReadinessMutations
{
    /// <summary>
    /// Records a training or familiarisation with those who took part (обучение, ознакомление): the administration of anybody,
    /// a homeroom teacher of the own class.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RecordTrainingPayload> RecordTraining(
        [GraphQLDescription("The training (обучение).")] RecordTrainingInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordTraining", input.IdempotencyKey, input),
            (write, token) => write.RecordTrainingAsync(
                new Training { Kind = input.Kind, Topic = input.Topic.Trim(), On = input.On }, input.TeacherIds ?? [], input.PupilIds ?? [], input.ParentIds ?? [], token),
            ct);
        return done.TryGet(out var id)
            ? new RecordTrainingPayload { Training = await db.Trainings.VisibleTo(viewer).FindAsync(id, ct) }
            : new RecordTrainingPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Records that the journal of a group was compared with paper (сверка с бумажным журналом): its teacher, or the administration.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RecordPaperComparisonPayload> RecordPaperComparison(
        [GraphQLDescription("The comparison (сверка).")] RecordPaperComparisonInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordPaperComparison", input.IdempotencyKey, input),
            (write, token) => write.RecordPaperComparisonAsync(input.ToComparison(), token),
            ct);
        return done.TryGet(out var id)
            ? new RecordPaperComparisonPayload { Comparison = await db.PaperComparisons.VisibleTo(viewer).FindAsync(id, ct) }
            : new RecordPaperComparisonPayload { Errors = Errors.Of(done) };
    }
}
