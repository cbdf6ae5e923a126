using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

/// <summary>Assessing software and conditions, and saying that the public service is provided (ROL-04, ROL-12).</summary>
[MutationType]
public static class AssessmentMutations
{
    /// <summary>Records an assessment against criteria (оценка по критериям применимости): the administration and the administrator.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RecordAssessmentPayload> RecordAssessment(
        [GraphQLDescription("The assessment (оценка).")] RecordAssessmentInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordAssessment", input.IdempotencyKey, input), (write, token) => write.RecordAssessmentAsync(input.ToAssessment(), token), ct);
        return done.TryGet(out var id)
            ? new RecordAssessmentPayload { Assessment = await db.Assessments.VisibleTo(viewer).FindAsync(id, ct) }
            : new RecordAssessmentPayload { Errors = Errors.Of(done) };
    }

    /// <summary>
    /// Says that the school provides the public service from a day on, or describes it anew (государственная услуга): the
    /// administration. Refused, with the clause, while no family has an account, or a step of the rollout whose term is before that
    /// day is not done.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<ProvidePublicServicePayload> ProvidePublicService(
        [GraphQLDescription("The service (услуга).")] ProvidePublicServiceInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "providePublicService", input.IdempotencyKey, input), (write, token) => write.ProvidePublicServiceAsync(input.ToService(), token), ct);
        return done.Allowed
            ? new ProvidePublicServicePayload { PublicService = await db.PublicServices.VisibleTo(viewer).OrderByDescending(s => s.Id).FirstAsync(ct) }
            : new ProvidePublicServicePayload { Errors = Errors.Of(done) };
    }
}
