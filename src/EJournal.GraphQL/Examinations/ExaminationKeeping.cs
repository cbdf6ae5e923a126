using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Examinations;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

/// <summary>The changes that <c>setExamination</c> and <c>cancelExamination</c> make.</summary>
internal static class ExaminationKeeping
{
    public static async Task<Decision<long>> SetAsync(JournalWrite write, SetExaminationInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(input.GroupId, ct) is not { } taught)
            return ExaminationRules.UnknownGroup;
        if (ExaminationRules.MayKeep(viewer, taught) is { } refusal)
            return refusal;
        List<(long EmployeeId, bool Chair)> commission = [.. (input.Commission ?? []).Select(m => (m.EmployeeId, m.Chair ?? false))];
        var faults = ExaminationRules.Problems(input.Title, input.MaxPoints, commission);
        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        var named = commission.ConvertAll(m => m.EmployeeId);
        if (await db.Employees.VisibleTo(db, viewer).CountAsync(e => named.Contains(e.Id), ct) != named.Count)
            return ExaminationRules.UnknownMember;

        var begun = await BeginAsync(write, input, ct);
        if (!begun.TryGet(out var examination))
            return Decision.Refuse<long>(begun.Refusals);
        (examination.GroupId, examination.Kind, examination.Title) = (input.GroupId, input.Kind, input.Title.Trim());
        (examination.Date, examination.MaxPoints) = (input.Date, input.MaxPoints);
        examination.Members.RemoveAll(m => !named.Contains(m.EmployeeId));
        foreach (var (employeeId, chair) in commission)
        {
            if (examination.Members.Find(m => m.EmployeeId == employeeId) is { } known)
                known.Chair = chair;
            else
                examination.Members.Add(new ExaminationMember { EmployeeId = employeeId, Chair = chair });
        }

        await write.SaveAsync(ct);
        write.Audit(
            input.ExaminationId is null ? "examination.plan" : "examination.change",
            $"Examination:{examination.Id}",
            new { group = examination.GroupId, kind = $"{examination.Kind}", date = examination.Date, maxPoints = examination.MaxPoints, commission = named });
        return examination.Id;
    }

    public static async Task<Decision<long>> CancelAsync(JournalWrite write, long examinationId, CancellationToken ct)
    {
        if (await FindAsync(write, examinationId, ct) is not { } examination)
            return ExaminationRules.UnknownExamination;
        var taught = await write.Db.TeachingGroups.SingleAsync(g => g.Id == examination.GroupId, ct);
        if (ExaminationRules.MayKeep(write.Viewer, taught) is { } refusal)
            return refusal;
        if (await HasResultsAsync(write, examinationId, ct))
            return ExaminationRules.HasResults;
        examination.CancelledAt = write.Now;
        write.Audit("examination.cancel", $"Examination:{examinationId}", new { group = examination.GroupId });
        return examinationId;
    }

    /// <summary>The one to be changed, tracked, with its commission; or a new one.</summary>
    private static async Task<Decision<Examination>> BeginAsync(JournalWrite write, SetExaminationInput input, CancellationToken ct)
    {
        if (input.ExaminationId is not { } id)
        {
            var added = new Examination { SchoolId = write.Viewer.SchoolId, Title = "", AuthorId = write.Viewer.EmployeeId, RecordedAt = write.Now };
            write.Db.Examinations.Add(added);
            return added;
        }

        if (await FindAsync(write, id, ct) is not { } examination)
            return ExaminationRules.UnknownExamination;
        // It may be another group's, whose teacher the viewer is not.
        var taught = await write.Db.TeachingGroups.SingleAsync(g => g.Id == examination.GroupId, ct);
        if (ExaminationRules.MayKeep(write.Viewer, taught) is { } refusal)
            return refusal;
        var other = (examination.GroupId, examination.Kind, examination.MaxPoints) != (input.GroupId, input.Kind, input.MaxPoints);
        return other && await HasResultsAsync(write, id, ct) ? ExaminationRules.HasResults : examination;
    }

    private static Task<Examination?> FindAsync(JournalWrite write, long id, CancellationToken ct) =>
        write.Db.Examinations.VisibleTo(write.Db, write.Viewer).Include(e => e.Members).FindAsync(id, ct);

    private static Task<bool> HasResultsAsync(JournalWrite write, long id, CancellationToken ct) =>
        write.Db.ExaminationResults.AnyAsync(r => r.ExaminationId == id, ct);
}
