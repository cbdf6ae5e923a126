using EJournal.Data;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// Reads what events wrote: a statement for each kind of record among them, however many events. Records keep every value with
/// its number, and the event names the number, so nothing that came later shows.
/// </summary>
internal sealed class WrittenChanges(JournalDb db, IReadOnlyCollection<JournalEvent> events, CancellationToken ct)
{
    private readonly Dictionary<long, WrittenChange> _written = [];
    private IReadOnlyDictionary<(long EventId, long PupilId), WrittenChange> _ofSchoolEvents = new Dictionary<(long, long), WrittenChange>();

    public static async Task<WrittenChanges> LoadAsync(JournalDb db, IReadOnlyCollection<Concerned> concerned, CancellationToken ct)
    {
        var changes = new WrittenChanges(db, [.. concerned.Select(c => c.Event).DistinctBy(e => e.Id)], ct);
        await changes.MarksAsync();
        await changes.AttendanceAsync();
        await changes.FinalMarksAsync();
        await changes.ExaminationsAsync();
        await changes.HomeworkAsync();
        await changes.ScheduleAsync();
        await changes.ClassesAsync();
        await changes.TimetablesAsync();
        changes._ofSchoolEvents = await SchoolEventStories.LoadAsync(db, concerned, ct);
        return changes;
    }

    /// <summary>What an event wrote into the diary of a pupil; nothing where nothing was kept of it.</summary>
    public WrittenChange Of(JournalEvent happened, long pupilId) =>
        _ofSchoolEvents.GetValueOrDefault((happened.Id, pupilId)) ?? _written.GetValueOrDefault(happened.Id) ?? WrittenChange.Nothing;

    private async Task MarksAsync()
    {
        var (of, ids) = Of(e => e.Revision is null ? null : e.MarkId);
        var revisions = ids.Count == 0 ? [] : await db.MarkRevisions.AsNoTracking()
            .Where(r => ids.Contains(r.MarkId)).ToDictionaryAsync(r => (r.MarkId, (int?)r.Number), ct);
        foreach (var e in of)
        {
            if (revisions.TryGetValue((e.MarkId!.Value, e.Revision), out var r))
                _written[e.Id] = new(revisions.GetValueOrDefault((r.MarkId, r.Number - 1))?.Value, r.Value, r.Reason, r.AuthorPersonId, r.CorrectionId);
        }
    }

    private async Task FinalMarksAsync()
    {
        var (of, ids) = Of(e => e.Revision is null ? null : e.FinalMarkId);
        var revisions = ids.Count == 0 ? [] : await db.FinalMarkRevisions.AsNoTracking()
            .Where(r => ids.Contains(r.FinalMarkId)).ToDictionaryAsync(r => (r.FinalMarkId, (int?)r.Number), ct);
        foreach (var e in of)
        {
            if (revisions.TryGetValue((e.FinalMarkId!.Value, e.Revision), out var r))
                _written[e.Id] = new(revisions.GetValueOrDefault((r.FinalMarkId, r.Number - 1))?.Value, r.Value, r.Reason, r.AuthorPersonId);
        }
    }

    private async Task ExaminationsAsync()
    {
        var (of, ids) = Of(e => e.Revision is null ? null : e.ExaminationResultId);
        var revisions = ids.Count == 0 ? [] : await db.ExaminationRevisions.AsNoTracking()
            .Where(r => ids.Contains(r.ExaminationResultId)).ToDictionaryAsync(r => (r.ExaminationResultId, (int?)r.Number), ct);
        foreach (var e in of)
        {
            if (revisions.TryGetValue((e.ExaminationResultId!.Value, e.Revision), out var r))
                _written[e.Id] = new(revisions.GetValueOrDefault((r.ExaminationResultId, r.Number - 1))?.Value, r.Value, r.Reason, r.AuthorPersonId);
        }
    }

    private async Task AttendanceAsync()
    {
        var (of, ids) = Of(e => e.Revision is null ? null : e.AttendanceId);
        if (of.Count == 0)
            return;
        var revisions = (await (
            from revision in db.AttendanceRevisions.AsNoTracking()
            where ids.Contains(revision.AttendanceId)
            from reason in db.AbsenceReasons.Where(r => r.Id == revision.ReasonId).DefaultIfEmpty()
            select new { Revision = revision, Code = reason == null ? null : reason.Code }).ToListAsync(ct))
            .ToDictionary(r => (r.Revision.AttendanceId, (int?)r.Revision.Number));
        foreach (var e in of)
        {
            if (!revisions.TryGetValue((e.AttendanceId!.Value, e.Revision), out var now))
                continue;
            var before = revisions.GetValueOrDefault((e.AttendanceId.Value, e.Revision - 1));
            var (old, written) = e.Kind == DiaryChangeKind.AbsenceReason
                ? (before?.Code, now.Code)
                : (Name(before?.Revision.Status), Name(now.Revision.Status));
            _written[e.Id] = new(old, written, now.Revision.Reason, now.Revision.AuthorPersonId, now.Revision.CorrectionId);
        }
    }

    private async Task HomeworkAsync()
    {
        var (of, ids) = Of(e => e.Kind == DiaryChangeKind.Homework ? e.LessonId : null);
        var given = ids.Count == 0 ? Enumerable.Empty<Domain.Homework.HomeworkItem>().ToLookup(h => h.LessonId)
            : (await db.Homework.AsNoTracking().Where(h => ids.Contains(h.LessonId)).OrderBy(h => h.Id).ToListAsync(ct)).ToLookup(h => h.LessonId);
        foreach (var e in of)
        {
            string? Text(long eventId) => string.Join('\n', given[e.LessonId!.Value].Where(h => h.StoodAfter(eventId)).Select(h => h.AsLine())) is { Length: > 0 } text ? text : null;
            _written[e.Id] = new(Text(e.Id - 1), Text(e.Id));
        }
    }

    private async Task ScheduleAsync()
    {
        var (of, ids) = Of(e => e.LessonChangeId is null ? null : e.LessonId);
        if (of.Count == 0)
            return;
        var told = await ScheduleStories.LoadAsync(db, ids, ct);
        foreach (var e in of)
        {
            if (told.TryGetValue(e.LessonChangeId!.Value, out var change))
                _written[e.Id] = change;
        }
    }

    private async Task ClassesAsync()
    {
        var (of, ids) = Of(e => e.Kind == DiaryChangeKind.ClassChanged ? e.PupilId : null);
        if (of.Count == 0)
            return;
        var movements = (await (
            from movement in db.PupilMovements
            where ids.Contains(movement.PupilId)
            from old in db.Classes.Where(c => c.Id == movement.FromClassId).DefaultIfEmpty()
            from next in db.Classes.Where(c => c.Id == movement.ToClassId).DefaultIfEmpty()
            select new { movement.PupilId, movement.RecordedAt, Old = old, New = next }).ToListAsync(ct))
            .ToLookup(m => (m.PupilId, m.RecordedAt));
        foreach (var e in of)
        {
            if (movements[(e.PupilId!.Value, e.At)].LastOrDefault() is { } moved)
                _written[e.Id] = new(moved.Old?.Name, moved.New?.Name);
        }
    }

    private async Task TimetablesAsync()
    {
        var (of, ids) = Of(e => e.TimetableChangeId);
        var changes = ids.Count == 0 ? [] : await db.TimetableChanges.AsNoTracking()
            .Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Reason, c.AuthorId }).ToDictionaryAsync(c => c.Id, ct);
        foreach (var e in of)
        {
            if (changes.TryGetValue(e.TimetableChangeId!.Value, out var change))
                _written[e.Id] = new(null, null, change.Reason, change.AuthorId);
        }
    }

    private (List<JournalEvent> Events, List<long> Ids) Of(Func<JournalEvent, long?> idOf)
    {
        var of = events.Where(e => idOf(e) is not null).ToList();
        return (of, [.. of.Select(e => idOf(e)!.Value).Distinct()]);
    }

    private static string? Name(AttendanceStatus? status) => status?.ToString().ToUpperInvariant();
}
