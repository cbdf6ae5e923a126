using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Marks;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Corrections;

/// <summary>The change that <c>requestCorrection</c> makes: an open entry of the register.</summary>
internal static class CorrectionRequesting
{
    private static readonly Refusal SameValue = new(RefusalCode.InvalidValue, "Эта отметка уже стоит.") { Field = "value" };

    public static async Task<Decision<long>> RunAsync(JournalWrite write, RequestCorrectionInput input, CancellationToken ct)
    {
        var begun = await LessonWrite.BeginAsync(write, input.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if ((CorrectionRules.MayRequest(target.Regulation) ?? CorrectionRules.OfText(input.Reasons, "reasons", required: true)) is { } refusal)
            return refusal;
        var (marks, absences) = (input.Marks ?? [], input.Absences ?? []);
        if (marks.Count + absences.Count + (input.Topic is null ? 0 : 1) is 0 or > CorrectionRules.MostItems)
            return CorrectionRules.WrongSize;

        List<Refusal> faults = [];
        List<CorrectionItem> items = [.. await OfMarksAsync(write, target, marks, faults, ct), .. await OfAbsencesAsync(write, target, absences, faults, ct)];
        if (input.Topic is { } topic)
        {
            var record = LessonRecordRules.Check(new LessonRecord { Topic = topic }, target.Lesson.Date, new HashSet<long>());
            faults.AddRange(record.Refusals);
            items.Add(new CorrectionItem { Kind = CorrectionKind.Topic, OldValue = target.Lesson.Topic, NewValue = topic.Trim() });
        }

        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        foreach (var (item, number) in items.Select((item, i) => (item, i + 1)))
            (item.SchoolId, item.Number) = (write.Viewer.SchoolId, number);
        var correction = Correction.Request(
            write.Viewer.SchoolId, target.Lesson.Id, write.Viewer.EmployeeId, write.Now, input.Reasons.Trim(), items);
        write.Db.Corrections.Add(correction);
        await write.SaveAsync(ct);
        write.Audit("correction.request", $"Correction:{correction.Id}", new { lesson = target.Lesson.Id, items = items.Count });
        return correction.Id;
    }

    private static async Task<IReadOnlyList<CorrectionItem>> OfMarksAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<CorrectedMarkInput> marks, List<Refusal> faults, CancellationToken ct)
    {
        if (marks.Count == 0)
            return [];
        List<MarkCell> cells = [.. marks.Select((m, i) => new MarkCell(m.PupilId, m.Value ?? "", $"marks[{i}].") { MarkId = m.MarkId, WorkKindId = m.WorkKindId })];
        var column = await MarkColumn.ReadAsync(write, target, cells, new MarkDecision(write.Viewer.EmployeeId, CorrectionId: null), ct);
        List<CorrectionItem> items = [];
        for (var i = 0; i < cells.Count; i++)
        {
            if (marks[i].Value is null)
            {
                if (column.NamedBy(cells[i]) is { } named)
                    items.Add(Item(CorrectionKind.MarkWithdrawal, cells[i], named));
                else
                    faults.Add(MarkRules.NotFound with { Field = cells[i].Path + "markId" });
                continue;
            }

            var planned = MarkPlan.Of(column, [cells[i]]);
            faults.AddRange(planned.Refusals);
            if (!planned.TryGet(out var plans))
                continue;
            if (plans.All(p => p.ChangesNothing))
                faults.Add(SameValue with { Field = cells[i].Path + "value" });
            var item = Item(CorrectionKind.Mark, cells[i], plans is [{ Existing: var only }] ? only : null);
            (item.WorkKindId, item.NewValue) = (plans[0].Kind.Id, string.Join('/', plans.Select(p => p.Value.Code)));
            items.Add(item);
        }

        return items;
    }

    private static CorrectionItem Item(CorrectionKind kind, MarkCell cell, Mark? mark) => new()
    {
        Kind = kind,
        PupilId = cell.PupilId,
        MarkId = mark?.Id,
        MarkVersion = mark?.Version,
        WorkKindId = mark?.WorkKindId,
        OldValue = mark?.Value,
    };

    private static async Task<IReadOnlyList<CorrectionItem>> OfAbsencesAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<Attendance.AbsenceInput> absences, List<Refusal> faults, CancellationToken ct)
    {
        if (absences.Count == 0)
            return [];
        var pupils = await write.Db.PupilsOf(target.Group, target.Lesson.Date).Select(p => p.Id).ToHashSetAsync(ct);
        var given = absences.Select(a => new GivenAbsence(a.PupilId, a.Status)).ToList();
        faults.AddRange(LessonRecordRules.Check(new LessonRecord { Absences = given }, target.Lesson.Date, pupils).Refusals);
        var standing = await write.Db.Attendance.VisibleTo(write.Db, write.Viewer).Where(a => a.LessonId == target.Lesson.Id).ToDictionaryAsync(a => a.PupilId, a => a.Status, ct);
        for (var i = 0; i < given.Count; i++)
        {
            if (standing.GetValueOrDefault(given[i].PupilId, AttendanceStatus.Present) == given[i].Status)
                faults.Add(CorrectionRules.NoSuchAttendance with { Field = $"absences[{i}].status" });
            if (absences[i].Reason is not null)
                faults.Add(CorrectionRules.OneReason with { Field = $"absences[{i}].reason" });
        }

        return
        [
            .. given.Select(a => new CorrectionItem
            {
                Kind = CorrectionKind.Attendance,
                PupilId = a.PupilId,
                Attendance = a.Status,
            }),
        ];
    }
}
