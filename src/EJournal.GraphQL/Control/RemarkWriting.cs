using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Control;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>The changes that the mutations on remarks make.</summary>
internal static class RemarkWriting
{
    public static async Task<Decision<long>> MakeAsync(JournalWrite write, MakeRemarkInput input, CancellationToken ct)
    {
        if ((RemarkRules.MayMake(write.Viewer) ?? ControlText.Fault(input.Text, "text")) is { } fault)
            return fault;
        if (input.JournalCheckId is { } checkId && await write.Db.JournalChecks.VisibleTo(write.Db, write.Viewer).FindAsync(checkId, ct) is null)
            return JournalCheckRules.NotFound;
        var found = await PlaceAsync(write, input.GroupId, input.LessonId, input.JournalCheckId, ct);
        if (!found.TryGet(out var place))
            return Decision.Refuse<long>(found.Refusals);
        var made = await AddAsync(write, place, input.Text, input.Due, ct);
        return made.TryGet(out var remark) ? remark.Id : Decision.Refuse<long>(made.Refusals);
    }

    public static async Task<Decision<long>> ReportAsync(JournalWrite write, ReportRemarkMendedInput input, CancellationToken ct)
    {
        if (await FindAsync(write, input.RemarkId, ct) is not { } remark)
            return RemarkRules.NotFound;
        if ((RemarkRules.MayReport(write.Viewer, remark, input.SignSlip == true) ?? ControlText.Fault(input.Note, "note", required: false)) is { } refusal)
            return refusal;
        remark.ReportMended(await write.EntryAsync(ct), ControlText.Trimmed(input.Note));
        write.Audit("remark.mend", $"Remark:{remark.Id}", new { slip = remark.SlipRequired });
        return remark.Id;
    }

    public static async Task<Decision<long>> DecideAsync(JournalWrite write, DecideRemarkInput input, CancellationToken ct)
    {
        if (await FindAsync(write, input.RemarkId, ct) is not { } remark)
            return RemarkRules.NotFound;
        var entry = await write.EntryAsync(ct);
        var sendsBack = input.Decision == RemarkDecision.SendBack;
        var status = input.Decision switch
        {
            RemarkDecision.Accept => RemarkStatus.Accepted,
            RemarkDecision.SendBack => RemarkStatus.SentBack,
            _ => RemarkStatus.Withdrawn,
        };
        if ((RemarkRules.MayDecide(write.Viewer, remark, status)
            ?? ControlText.Fault(input.Note, "note", required: input.Decision != RemarkDecision.Accept)
            ?? (sendsBack ? RemarkRules.OfTerm(input.Due ?? DateOnly.MinValue, entry.On) : null)) is { } refusal)
            return refusal;
        remark.Decide(status, entry, ControlText.Trimmed(input.Note), sendsBack ? input.Due : null);
        write.Audit("remark.decide", $"Remark:{remark.Id}", new { decision = input.Decision.ToString() });
        return remark.Id;
    }

    /// <summary>The group, the lesson of it that is named, and who answers for what stands there.</summary>
    public static async Task<Decision<RemarkPlace>> PlaceAsync(JournalWrite write, long groupId, long? lessonId, long? checkId, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(groupId, ct) is not { } taught)
            return HomeroomCheckRules.UnknownGroup;
        if (lessonId is not { } id)
            return new RemarkPlace(taught.TeacherId, taught.Id, null, checkId);
        if (await db.Lessons.VisibleTo(db, viewer).FindAsync(id, ct) is not { } lesson)
            return Domain.Lessons.LessonRules.NotFound;
        return lesson.GroupId == taught.Id ? new RemarkPlace(lesson.TeacherId, taught.Id, id, checkId) : RemarkRules.LessonOfAnotherGroup;
    }

    /// <summary>Adds the remark; it has its id then.</summary>
    public static async Task<Decision<Remark>> AddAsync(JournalWrite write, RemarkPlace place, string text, DateOnly due, CancellationToken ct)
    {
        var entry = await write.EntryAsync(ct);
        if (RemarkRules.OfTerm(due, entry.On) is { } wrongTerm)
            return wrongTerm;
        var slip = (await write.Db.RegulationOfAsync(write.Viewer.SchoolId, ct)).Values.RemarkSlipRequired;
        var remark = Remark.Make(place, write.Viewer.SchoolId, text.Trim(), due, slip, entry);
        write.Db.Remarks.Add(remark);
        await write.SaveAsync(ct);
        write.Audit("remark.make", $"Remark:{remark.Id}", new { teacher = place.TeacherId, group = place.GroupId, lesson = place.LessonId, due });
        return remark;
    }

    private static Task<Remark?> FindAsync(JournalWrite write, long id, CancellationToken ct) =>
        write.Db.Remarks.VisibleTo(write.Db, write.Viewer).Include(r => r.Steps.OrderBy(s => s.Number)).FindAsync(id, ct);
}
