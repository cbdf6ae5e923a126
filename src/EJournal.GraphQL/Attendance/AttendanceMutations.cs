using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

[MutationType]
public static class AttendanceMutations
{
    /// <summary>Enters why pupils were absent or late (причины отсутствия); for the homeroom teacher of their class.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetAbsenceReasonsPayload> SetAbsenceReasons(
        [GraphQLDescription("The reasons (причины).")] SetAbsenceReasonsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (input.Absences.Count is 0 or > AbsenceRules.MostAtOnce)
            return new SetAbsenceReasonsPayload { Errors = Errors.Of(Decision.Refuse<long>([AbsenceRules.WrongSize])) };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setAbsenceReasons", input.IdempotencyKey, input),
            (write, token) => AbsenceReasonsSetting.RunAsync(write, input, token),
            ct);
        if (!done.Allowed)
            return new SetAbsenceReasonsPayload { Errors = Errors.Of(done) };
        var (lessons, pupils) = (input.Absences.Select(a => a.LessonId).Distinct().ToList(), input.Absences.Select(a => a.PupilId).Distinct().ToList());
        var entries = await db.Attendance.VisibleTo(db, viewer)
            .Where(a => pupils.Contains(a.PupilId) && lessons.Contains(a.LessonId)).ToDictionaryAsync(a => (a.LessonId, a.PupilId), ct);
        return new SetAbsenceReasonsPayload { Absences = [.. input.Absences.Select(a => entries[(a.LessonId, a.PupilId)])] };
    }

    /// <summary>Records a document that frees a pupil from lessons (документ, освобождающий от занятий); for the homeroom teacher of the class.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.None)]
    public static async Task<ExemptionPayload> RecordExemption(
        [GraphQLDescription("The document (документ).")] RecordExemptionInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordExemption", input.IdempotencyKey, input),
            (write, token) => ExemptionRecording.RunAsync(write, input, token),
            ct);
        return await PayloadAsync(done, db, viewer, ct);
    }

    /// <summary>Takes a document back that was recorded by mistake (снятие документа); for the homeroom teacher of the class.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.None)]
    public static async Task<ExemptionPayload> WithdrawExemption(
        [GraphQLDescription("The document (документ).")] WithdrawExemptionInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawExemption", input.IdempotencyKey, input),
            (write, token) => ExemptionRecording.WithdrawAsync(write, input.ExemptionId, token),
            ct);
        return await PayloadAsync(done, db, viewer, ct);
    }

    private static async Task<ExemptionPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new ExemptionPayload { Exemption = await db.ExemptionDocuments.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new ExemptionPayload { Errors = Errors.Of(done) };
}
