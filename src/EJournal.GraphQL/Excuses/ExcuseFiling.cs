using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Excuses;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Excuses;

/// <summary>The changes that <c>fileExcuseNote</c> and <c>withdrawExcuseNote</c> make: nothing of the journal is touched (ACC-08).</summary>
internal static class ExcuseFiling
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, FileExcuseNoteInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (ExcuseRules.MayFile(viewer, input.PupilId, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } refusal)
            return refusal;
        var note = new ExcuseNote
        {
            SchoolId = viewer.SchoolId,
            PupilId = input.PupilId,
            ParentId = viewer.ParentId,
            From = input.From,
            To = input.To,
            FirstLesson = input.FirstLesson,
            LastLesson = input.LastLesson,
            Kind = input.Kind,
            Text = input.Text.Trim(),
            FiledAt = write.Now,
        };
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        if (ExcuseRules.Faults(note, SchoolDay.At(write.Now, zone)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        db.ExcuseNotes.Add(note);
        await write.SaveAsync(ct);
        write.Audit("excuse.file", $"ExcuseNote:{note.Id}", new { pupil = note.PupilId });
        return note.Id;
    }

    public static async Task<Decision<long>> WithdrawAsync(JournalWrite write, long noteId, CancellationToken ct)
    {
        var viewer = write.Viewer;
        if (await write.Db.ExcuseNotes.VisibleTo(write.Db, viewer).FindAsync(noteId, ct) is not { } note || note.ParentId != viewer.ParentId)
            return ExcuseRules.NotFound;
        if (note.Status != ExcuseStatus.Open)
            return ExcuseRules.Decided;
        note.Withdraw(write.Now);
        write.Audit("excuse.withdraw", $"ExcuseNote:{note.Id}", new { pupil = note.PupilId });
        return note.Id;
    }
}
