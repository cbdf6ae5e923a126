using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Homework;

[MutationType]
public static class HomeworkMutations
{
    /// <summary>
    /// Gives homework, in advance too, so that pupils can plan their time (задание на дом, в том числе заранее). For the teacher
    /// of the group and the substitute of the lesson. The lesson is not recorded as held by this.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetHomeworkPayload> SetHomework(
        [GraphQLDescription("The homework (задание).")] SetHomeworkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setHomework", input.IdempotencyKey, input),
            (write, token) => RunAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new SetHomeworkPayload { Lesson = await db.Lessons.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SetHomeworkPayload { Errors = Errors.Of(done) };
    }

    private static async Task<Decision<long>> RunAsync(JournalWrite write, SetHomeworkInput input, CancellationToken ct)
    {
        var begun = await LessonWrite.PrepareAsync(write, input.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if (LessonRecordRules.OfReason(input.Reason) is { } badReason)
            return badReason;
        var given = new LessonRecord { Homework = [.. input.Homework.Select(h => new GivenHomework(h.Text, h.DueDate))] };
        var checkedRecord = LessonRecordRules.Check(given, target.Lesson.Date, new HashSet<long>());
        if (!checkedRecord.TryGet(out var record))
            return Decision.Refuse<long>(checkedRecord.Refusals);
        var facts = await TermFactsReader.ReadAsync(write.Db, target, [], ct);
        var entered = EntryRules.MayEnter(
            EntryTerms.OfHomework(target.Regulation, facts), EntryTerms.CutOff(target.Regulation, facts), target.SchoolClock);
        if (!entered.TryGet(out var late))
            return Decision.Refuse<long>(entered.Refusals);

        var replaced = await HomeworkOfLesson.ReplaceAsync(write, target, record.Homework!, late, input.Reason, ct);
        if (!replaced.TryGet(out var homework))
            return Decision.Refuse<long>(replaced.Refusals);
        write.Audit("homework.set", $"Lesson:{target.Lesson.Id}", new { homework });
        return target.Lesson.Id;
    }
}
