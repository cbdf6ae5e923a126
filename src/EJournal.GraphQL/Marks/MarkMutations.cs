using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[MutationType]
public static class MarkMutations
{
    /// <summary>
    /// Sets a mark, or corrects one: the old value stays in its history (выставление и исправление отметки). For the teacher
    /// of the group and the substitute of the lesson.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetMarkPayload> SetMark(
        [GraphQLDescription("The mark (отметка).")] SetMarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setMark", input.IdempotencyKey, input),
            async (write, token) => IdOf(await MarkSetting.RunAsync(write, input.LessonId, [input.AsCell()], token)),
            ct);
        return done.TryGet(out var id)
            ? new SetMarkPayload { Mark = await db.Marks.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SetMarkPayload { Errors = Errors.Of(done) };
    }

    /// <summary>
    /// Sets or corrects a column of marks (выставление отметок всему классу): all of them, or none when one is refused. For the
    /// teacher of the group and the substitute of the lesson.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetMarksPayload> SetMarks(
        [GraphQLDescription("The column (столбец).")] SetMarksInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (!input.IsOfAllowedSize)
            return new SetMarksPayload { Errors = Errors.Of(Decision.Refuse<long>([MarkRules.WrongSize])) };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setMarks", input.IdempotencyKey, input),
            async (write, token) => IdOf(await MarkSetting.RunAsync(write, input.LessonId, input.AsCells(), token)),
            ct);
        if (!done.Allowed)
            return new SetMarksPayload { Errors = Errors.Of(done) };
        var pupils = input.Marks.Select(m => m.PupilId).Distinct().ToList();
        return new SetMarksPayload
        {
            Marks = await db.Marks.VisibleTo(db, viewer).InForce()
                .Where(m => m.LessonId == input.LessonId && pupils.Contains(m.PupilId)).OrderBy(m => m.Id).ToListAsync(ct),
        };
    }

    /// <summary>
    /// Takes a mark back: it stays in its history and counts no more (снятие отметки). For the teacher of the group and the
    /// substitute of the lesson.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<WithdrawMarkPayload> WithdrawMark(
        [GraphQLDescription("The mark and the reason (отметка и причина).")] WithdrawMarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawMark", input.IdempotencyKey, input),
            (write, token) => MarkWithdrawal.RunAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new WithdrawMarkPayload { Mark = await db.Marks.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new WithdrawMarkPayload { Errors = Errors.Of(done) };
    }

    private static Decision<long> IdOf(Decision<IReadOnlyList<Mark>> marks) =>
        marks.TryGet(out var set) ? set[0].Id : Decision.Refuse<long>(marks.Refusals);
}
