using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>The changes that <c>recordExemption</c> and <c>withdrawExemption</c> make.</summary>
internal static class ExemptionRecording
{
    private static readonly Refusal UnknownSubject = new(RefusalCode.NotFound, "Такого предмета нет.") { Field = "subjectId" };

    private static readonly Refusal NotFound = new(RefusalCode.NotFound, "Такого документа нет.") { Field = "exemptionId" };

    public static async Task<Decision<long>> RunAsync(JournalWrite write, RecordExemptionInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Pupils.VisibleTo(db, viewer).FindAsync(input.PupilId, ct) is not { } pupil)
            return AbsenceRules.UnknownPupil;
        if (AbsenceRules.MayExplain(viewer, pupil.ClassId) is { } refusal)
            return refusal;
        if (ExemptionDocument.Problem(input.Document, input.From, input.To) is { } problem)
            return problem;
        if (input.SubjectId is { } subject && await db.Subjects.VisibleTo(db, viewer).FindAsync(subject, ct) is null)
            return UnknownSubject;

        var document = new ExemptionDocument
        {
            SchoolId = viewer.SchoolId,
            PupilId = pupil.Id,
            Document = input.Document.Trim(),
            From = input.From,
            To = input.To,
            SubjectId = input.SubjectId,
            RecordedById = viewer.EmployeeId,
            RecordedAt = write.Now,
        };
        db.ExemptionDocuments.Add(document);
        await write.SaveAsync(ct);
        write.Audit("exemption.record", $"Exemption:{document.Id}", new { pupil = pupil.Id });
        return document.Id;
    }

    public static async Task<Decision<long>> WithdrawAsync(JournalWrite write, long exemptionId, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.ExemptionDocuments.VisibleTo(db, viewer).FindAsync(exemptionId, ct) is not { WithdrawnAt: null } document)
            return NotFound;
        var pupil = await db.Pupils.VisibleTo(db, viewer).FindAsync(document.PupilId, ct);
        if (pupil is null || AbsenceRules.MayExplain(viewer, pupil.ClassId) is not null)
            return NotFound;
        document.WithdrawnAt = write.Now;
        write.Audit("exemption.withdraw", $"Exemption:{document.Id}", new { pupil = document.PupilId });
        return document.Id;
    }
}
