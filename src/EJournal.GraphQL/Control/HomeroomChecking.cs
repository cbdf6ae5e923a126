using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Control;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>The changes that the homeroom teacher's control makes, and the answers of leadership.</summary>
internal static class HomeroomChecking
{
    public static async Task<Decision<long>> ConfirmAsync(JournalWrite write, ConfirmHomeroomCheckInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (!await db.Classes.VisibleTo(db, viewer).AnyAsync(c => c.Id == input.ClassId, ct))
            return HomeroomCheckRules.UnknownClass;
        if ((HomeroomCheckRules.MayCheck(viewer, input.ClassId) ?? ControlText.Fault(input.Note, "note", required: false)) is { } refusal)
            return refusal;
        var entry = await write.EntryAsync(ct);
        db.HomeroomChecks.Add(new HomeroomCheck
        {
            SchoolId = viewer.SchoolId,
            ClassId = input.ClassId,
            On = entry.On,
            Note = ControlText.Trimmed(input.Note),
            AuthorPersonId = entry.PersonId,
            At = entry.At,
        });
        write.Audit("class.checkMarks", $"SchoolClass:{input.ClassId}");
        return input.ClassId;
    }

    public static async Task<Decision<long>> ReportAsync(JournalWrite write, ReportInaccuracyInput input, CancellationToken ct)
    {
        var found = await RemarkWriting.PlaceAsync(write, input.GroupId, input.LessonId, checkId: null, ct);
        if (!found.TryGet(out var place))
            return Decision.Refuse<long>(found.Refusals);
        var classId = await write.Db.TeachingGroups.Where(g => g.Id == place.GroupId).Select(g => g.ClassId).SingleAsync(ct);
        if ((HomeroomCheckRules.MayCheck(write.Viewer, classId) ?? ControlText.Fault(input.Text, "text")) is { } refusal)
            return refusal;
        var inaccuracy = Inaccuracy.Report(write.Viewer.SchoolId, classId, place.GroupId, place.LessonId, input.Text.Trim(), await write.EntryAsync(ct));
        write.Db.Inaccuracies.Add(inaccuracy);
        await write.SaveAsync(ct);
        write.Audit("inaccuracy.report", $"Inaccuracy:{inaccuracy.Id}", new { group = place.GroupId, lesson = place.LessonId });
        return inaccuracy.Id;
    }

    public static async Task<Decision<long>> AnswerAsync(JournalWrite write, AnswerInaccuracyInput input, CancellationToken ct)
    {
        if (await write.Db.Inaccuracies.VisibleTo(write.Db, write.Viewer).FindAsync(input.InaccuracyId, ct) is not { } inaccuracy)
            return HomeroomCheckRules.NotFound;
        if ((HomeroomCheckRules.MayAnswer(write.Viewer) ?? (inaccuracy.IsOpen ? null : HomeroomCheckRules.Answered)
            ?? ControlText.Fault(input.Answer, "answer", required: input.RemarkDue is null)) is { } refusal)
            return refusal;
        long? remarkId = null;
        if (input.RemarkDue is { } due)
        {
            var place = await RemarkWriting.PlaceAsync(write, inaccuracy.GroupId, inaccuracy.LessonId, checkId: null, ct);
            var made = place.TryGet(out var there) ? await RemarkWriting.AddAsync(write, there, inaccuracy.Text, due, ct) : Decision.Refuse<Remark>(place.Refusals);
            if (!made.TryGet(out var remark))
                return Decision.Refuse<long>([.. made.Refusals.Select(r => r.Field == "due" ? r with { Field = "remarkDue" } : r)]);
            remarkId = remark.Id;
        }

        inaccuracy.AnswerWith(ControlText.Trimmed(input.Answer), remarkId, await write.EntryAsync(ct));
        write.Audit("inaccuracy.answer", $"Inaccuracy:{inaccuracy.Id}", new { remark = remarkId });
        return inaccuracy.Id;
    }
}
