using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Homework;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

/// <summary>The change that <c>recordLesson</c> makes: the lesson, its homework and its absences, with one audit entry.</summary>
internal static class LessonRecording
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, RecordLessonInput input, CancellationToken ct)
    {
        var begun = await LessonWrite.BeginAsync(write, input.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if (LessonRecordRules.OfReason(input.Reason) is { } badReason)
            return badReason;
        if (input.WorkKindId is { } kindId && await LessonWrite.WorkKindAsync(write, kindId, ct) is { Allowed: false } unknownKind)
            return Decision.Refuse<long>(unknownKind.Refusals);
        var named = await InWordsOfPlanAsync(write, target, input.AsRecord(), ct);
        if (!named.TryGet(out var said))
            return Decision.Refuse<long>(named.Refusals);
        var pupils = input.Absences is { Count: > 0 }
            ? await write.Db.PupilsOf(target.Group, target.Lesson.Date).Select(p => p.Id).ToHashSetAsync(ct)
            : [];
        var checkedRecord = LessonRecordRules.Check(said, target.Lesson.Date, pupils);
        if (!checkedRecord.TryGet(out var record))
            return Decision.Refuse<long>(checkedRecord.Refusals);

        var terms = await RecordTerms.CheckAsync(write.Db, target, record, ct);
        if (!terms.TryGet(out var late))
            return Decision.Refuse<long>(terms.Refusals);

        if (record.Topic is not null && target.MayReword(target.Lesson.Topic, record.Topic, input.Reason) is { } unexplained)
            return unexplained;
        if (input.Substitution is { } substitution && await RecordedSubstitution.EnterAsync(write, target, substitution, ct) is { Count: > 0 } refusals)
            return Decision.Refuse<long>(refusals);
        var before = target.Lesson.Topic;
        target.Lesson.Record(record.Topic, input.WorkKindId, write.Now, late.Record, record.PlanItemId, record.Activity);
        LessonWording.Keep(write, target.Lesson, LessonPart.Topic, before, target.Lesson.Topic, late.Record, input.Reason);
        Decision<HomeworkOfLesson.Change>? replaced = record.Homework is null ? null
            : await HomeworkOfLesson.ReplaceAsync(write, target, record.Homework, late.Homework, input.Reason, ct);
        if (replaced is { Allowed: false })
            return Decision.Refuse<long>(replaced.Refusals);
        Decision<IReadOnlyList<GivenAbsence>>? marked = record.Absences is null ? null
            : await AbsencesOfLesson.SetAsync(write, target, record.Absences, late.Record, input.Reason, ct);
        if (marked is { Allowed: false })
            return Decision.Refuse<long>(marked.Refusals);
        write.Audit("lesson.record", $"Lesson:{target.Lesson.Id}", new
        {
            topic = record.Topic is not null,
            planItem = record.PlanItemId,
            activity = record.Activity?.ToString(),
            workKind = input.WorkKindId,
            homework = replaced?.Value,
            absences = (marked?.Value ?? []).Select(a => new { pupil = a.PupilId, status = a.Status.ToString() }),
        });
        return target.Lesson.Id;
    }

    /// <summary>The record with the topic of the plan that it names, by id or in its words.</summary>
    private static async Task<Decision<LessonRecord>> InWordsOfPlanAsync(JournalWrite write, LessonWrite target, LessonRecord record, CancellationToken ct)
    {
        if (record.PlanItemId is { } itemId)
            return await write.Db.PlanItemAsync(target.Group.Id, itemId, ct) is { } item ? record with { Topic = record.Topic ?? item.Topic } : LessonPlanRules.UnknownItem;
        return record.Topic is { } topic ? record with { PlanItemId = await write.Db.PlanItemByTopicAsync(target.Lesson, topic, ct) } : record;
    }
}
