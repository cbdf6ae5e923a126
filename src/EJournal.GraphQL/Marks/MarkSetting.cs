using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

/// <summary>The change that <c>setMark</c> makes: a new mark, or a further value of one that exists.</summary>
internal static class MarkSetting
{
    private const string DefaultKind = "LESSON";

    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetMarkInput input, CancellationToken ct)
    {
        var begun = await LessonWrite.BeginAsync(write, input.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if (!await write.Db.PupilsOf(target.Group).AnyAsync(p => p.Id == input.PupilId, ct))
            return MarkRules.PupilNotInGroup;
        var onScale = MarkRules.OnScale(MarkScale.FivePoint, input.Value);
        if (!onScale.TryGet(out var value))
            return Decision.Refuse<long>(onScale.Refusals);
        if ((MarkRules.OfText(input.Comment, "comment") ?? MarkRules.OfText(input.Reason, "reason")) is { } tooLong)
            return tooLong;

        List<Mark> marks = await write.Db.Marks.InForce()
            .Where(m => m.PupilId == input.PupilId && m.LessonId == input.LessonId).OrderBy(m => m.Id).ToListAsync(ct);
        var named = input.MarkId is { } markId ? marks.Find(m => m.Id == markId) : null;
        if (input.MarkId is not null && named is null)
            return MarkRules.NotFound;
        var kindFound = await KindAsync(write, input.WorkKindId ?? named?.WorkKindId ?? target.Lesson.WorkKindId, ct);
        if (!kindFound.TryGet(out var kind))
            return Decision.Refuse<long>(kindFound.Refusals);
        if (named is not null && marks.Exists(m => m.Id != named.Id && m.WorkKindId == kind.Id))
            return MarkRules.KindTaken;

        var entry = new Entry(write.Viewer.EmployeeId, write.Viewer.PersonId, write.Now, Text(input.Reason));
        return (named ?? marks.Find(m => m.WorkKindId == kind.Id)) is { } existing
            ? await CorrectAsync(write, target, existing, value, kind, input.Comment is null ? existing.Comment : Text(input.Comment), entry, ct)
            : await SetAsync(write, target, input.PupilId, value, kind, Text(input.Comment), entry, ct);
    }

    private static async Task<Decision<WorkKind>> KindAsync(JournalWrite write, long? kindId, CancellationToken ct) => kindId is { } id
        ? await LessonWrite.WorkKindAsync(write, id, ct)
        : await write.Db.WorkKinds.SingleAsync(k => k.SchoolId == write.Viewer.SchoolId && k.Code == DefaultKind, ct);

    private static async Task<Decision<long>> SetAsync(
        JournalWrite write, LessonWrite target, long pupilId, ScaleValue value, WorkKind kind, string? comment, Entry entry, CancellationToken ct)
    {
        var mark = Mark.Set(target.Lesson.SchoolId, target.Lesson.Id, pupilId, value, kind, comment, entry);
        write.Db.Marks.Add(mark);
        await write.SaveAsync(ct);
        Tell(write, target, mark, DiaryChangeKind.MarkSet, "mark.set");
        return mark.Id;
    }

    private static async Task<Decision<long>> CorrectAsync(
        JournalWrite write, LessonWrite target, Mark mark, ScaleValue value, WorkKind kind, string? comment, Entry entry, CancellationToken ct)
    {
        if (mark.Value == value.Code && mark.WorkKindId == kind.Id && mark.Comment == comment)
        {
            // Nobody is told: there is no news. The attempt itself is on record.
            write.Audit("mark.unchanged", $"Mark:{mark.Id}");
            return mark.Id;
        }

        mark.Correct(value, kind, comment, entry);
        await write.SaveAsync(ct);
        Tell(write, target, mark, DiaryChangeKind.MarkCorrected, "mark.correct");
        return mark.Id;
    }

    private static void Tell(JournalWrite write, LessonWrite target, Mark mark, DiaryChangeKind kind, string action)
    {
        write.Publish(new JournalEvent
        {
            Kind = kind,
            PupilId = mark.PupilId,
            GroupId = target.Group.Id,
            LessonId = mark.LessonId,
            MarkId = mark.Id,
        });
        write.Audit(action, $"Mark:{mark.Id}", new { lesson = mark.LessonId, pupil = mark.PupilId, value = mark.Value, workKind = mark.WorkKindId });
    }

    private static string? Text(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();
}
