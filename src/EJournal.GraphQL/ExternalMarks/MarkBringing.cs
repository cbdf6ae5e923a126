using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>The changes that <c>bringMarks</c> and <c>withdrawBroughtMark</c> make.</summary>
internal static class MarkBringing
{
    /// <summary>Returns the first of the marks; the others follow it.</summary>
    public static async Task<Decision<long>> RunAsync(JournalWrite write, BringMarksInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (!await db.Pupils.VisibleTo(db, viewer).AnyAsync(p => p.Id == input.PupilId, ct))
            return ExternalMarkRules.UnknownPupil;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(write.Now, zone);
        var document = new BasisDocument(input.Document.Kind, input.Document.Number.Trim(), input.Document.Date, input.Document.Issuer.Trim());
        var faults = ExternalMarkRules.Problems(document, input.Document.Sealed, today).ToList();
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        List<ExternalMark> marks = [];
        for (var i = 0; i < input.Marks.Count; i++)
        {
            var checkedMark = await CheckAsync(write, input.PupilId, input.Marks[i], document, regulation, today, ct);
            faults.AddRange(checkedMark.Refusals.Select(r => r with { Field = $"marks[{i}].{r.Field ?? "groupId"}" }));
            if (checkedMark.TryGet(out var mark))
                marks.Add(mark);
        }

        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        db.ExternalMarks.AddRange(marks);
        await write.SaveAsync(ct);
        foreach (var mark in marks)
            write.Audit("externalMark.set", $"ExternalMark:{mark.Id}", new { group = mark.GroupId, pupil = mark.PupilId, value = mark.Value, date = mark.Date });
        return marks[0].Id;
    }

    public static async Task<Decision<long>> WithdrawAsync(JournalWrite write, WithdrawBroughtMarkInput input, CancellationToken ct)
    {
        if (await write.Db.ExternalMarks.VisibleTo(write.Db, write.Viewer).FindAsync(input.ExternalMarkId, ct) is not { } mark)
            return ExternalMarkRules.NotFound;
        var taught = await write.Db.TeachingGroups.SingleAsync(g => g.Id == mark.GroupId, ct);
        if ((ExternalMarkRules.MayBring(write.Viewer, taught)
            ?? (mark.WithdrawnAt is null ? ExternalMarkRules.OfReason(input.Reason) : ExternalMarkRules.Withdrawn)) is { } refusal)
            return refusal;
        if (await IsClosedAsync(write.Db, taught, mark.Date, ct))
            return ExternalMarkRules.PeriodClosed with { Field = null };
        (mark.WithdrawnAt, mark.WithdrawnById, mark.WithdrawReason) = (write.Now, write.Viewer.PersonId, input.Reason.Trim());
        write.Audit("externalMark.withdraw", $"ExternalMark:{mark.Id}", new { group = mark.GroupId, pupil = mark.PupilId });
        return mark.Id;
    }

    private static async Task<Decision<ExternalMark>> CheckAsync(
        JournalWrite write, long pupilId, BroughtMarkInput given, BasisDocument document, Regulation regulation, DateOnly today, CancellationToken ct)
    {
        var (db, date, weight) = (write.Db, given.Date, given.Weight ?? 1);
        if (await db.TeachingGroups.VisibleTo(db, write.Viewer).FindAsync(given.GroupId, ct) is not { } taught)
            return ExternalMarkRules.UnknownGroup;
        if ((ExternalMarkRules.MayBring(write.Viewer, taught) ?? ExternalMarkRules.OfMark(date, weight, today)) is { } refusal)
            return refusal;
        // Before the day on which he came he has marks too: that is where they are from. In the group he is at some time.
        if (!await db.ClassMemberships.AnyAsync(m => m.PupilId == pupilId && m.ClassId == taught.ClassId && date < m.Until, ct)
            || (taught.Subgroup.Length > 0 && !await db.PupilSubgroups.AnyAsync(s => s.PupilId == pupilId && s.Name == taught.Subgroup && date < s.Until, ct)))
            return ExternalMarkRules.UnknownGroup;
        if (await IsClosedAsync(db, taught, date, ct))
            return ExternalMarkRules.PeriodClosed;
        var grade = await db.Classes.Where(c => c.Id == taught.ClassId).Select(c => c.GradeLevel).SingleAsync(ct);
        var onScale = MarkRules.OnScale(MarkScale.Of(regulation, grade), given.Value);
        if (!onScale.TryGet(out var value))
            return Decision.Refuse<ExternalMark>(onScale.Refusals);
        return new ExternalMark
        {
            SchoolId = write.Viewer.SchoolId,
            GroupId = taught.Id,
            PupilId = pupilId,
            Date = date,
            Value = value.Code,
            NumericValue = value.Number,
            Weight = weight,
            Attestation = given.Attestation ?? AttestationKind.Current,
            DocumentKind = document.Kind,
            DocumentNumber = document.Number,
            DocumentDate = document.Date,
            Issuer = document.Issuer,
            AuthorId = write.Viewer.EmployeeId,
            RecordedAt = write.Now,
        };
    }

    private static Task<bool> IsClosedAsync(JournalDb db, TeachingGroup taught, DateOnly date, CancellationToken ct) =>
        db.GradingPeriods.AnyAsync(
            p => p.SchoolId == taught.SchoolId && p.Closed && p.From <= date && date <= p.To
                && db.Classes.Any(c => c.Id == taught.ClassId && p.FromGrade <= c.GradeLevel && c.GradeLevel <= p.ToGrade),
            ct);
}
