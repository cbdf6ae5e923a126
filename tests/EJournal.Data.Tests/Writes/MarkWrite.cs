using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Writes;

/// <summary>A change as a mutation makes it: a mark with its history, an event and an audit entry.</summary>
internal static class MarkWrite
{
    public static Func<JournalWrite, CancellationToken, Task<Decision<long>>> Set(Lesson lesson, Pupil pupil, string value) =>
        async (write, ct) =>
        {
            var kind = await write.Db.WorkKinds.FirstAsync(k => k.SchoolId == write.Viewer.SchoolId, ct);
            var mark = Mark.Set(lesson.SchoolId, lesson.Id, pupil.Id, MarkScale.FivePoint.Find(value)!.Value, kind, null, EntryOf(write));
            write.Db.Marks.Add(mark);
            await write.SaveAsync(ct);
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.MarkSet, PupilId = pupil.Id, LessonId = lesson.Id, MarkId = mark.Id });
            write.Audit("mark.set", $"Mark:{mark.Id}", new { lesson = lesson.Id, value });
            return mark.Id;
        };

    /// <summary>Corrects the version that the teacher has seen.</summary>
    public static Func<JournalWrite, CancellationToken, Task<Decision<long>>> Correct(long markId, int seenVersion, string value) =>
        async (write, ct) =>
        {
            var mark = await write.Db.Marks.SingleAsync(m => m.Id == markId, ct);
            var kind = await write.Db.WorkKinds.SingleAsync(k => k.Id == mark.WorkKindId, ct);
            mark.Correct(MarkScale.FivePoint.Find(value)!.Value, kind, null, EntryOf(write));
            write.ExpectVersion(mark, seenVersion);
            write.Audit("mark.correct", $"Mark:{mark.Id}", new { value });
            return mark.Id;
        };

    public static WriteRequest Request(Viewer viewer, string? key = null, string input = "input") =>
        WriteRequest.By(viewer, "setMark", key, new { input });

    private static Entry EntryOf(JournalWrite write) => new(write.Viewer.EmployeeId, write.Viewer.PersonId, write.Now);
}
