using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.Notepads;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Notepads;

/// <summary>A teacher's notepad (LES-21): no record of the journal, so the audit says that something was written and not what.</summary>
[MutationType]
public static class NotepadMutations
{
    /// <summary>Writes or changes a line of your notepad on a pupil (Блокнот); for the teacher of the group.</summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<NotePayload> SetNote(
        [GraphQLDescription("The line (запись).")] SetNoteInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setNote", input.IdempotencyKey, input), (write, token) => SetAsync(write, input, token), ct);
        return done.TryGet(out var id)
            ? new NotePayload { Note = await db.NotepadEntries.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new NotePayload { Errors = Errors.Of(done) };
    }

    /// <summary>Deletes a line of your notepad (удаление записи из Блокнота).</summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<NotePayload> DeleteNote(
        [GraphQLDescription("Which one (запись).")] DeleteNoteInput input,
        JournalWrites writes, Viewer viewer, CancellationToken ct) => new()
        {
            Errors = Errors.Of(await writes.RunAsync(
            WriteRequest.By(viewer, "deleteNote", input.IdempotencyKey, input),
            async (write, token) =>
            {
                if (await write.Db.NotepadEntries.VisibleTo(write.Db, write.Viewer).FindAsync(input.NoteId, token) is not { } entry)
                    return NotepadRules.NotFound;
                write.Db.Remove(entry);
                write.Audit("notepad.delete", $"NotepadEntry:{entry.Id}");
                return entry.Id;
            },
            ct)),
        };

    private static async Task<Decision<long>> SetAsync(JournalWrite write, SetNoteInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(input.GroupId, ct) is not { } taught)
            return NotepadRules.UnknownGroup;
        if ((NotepadRules.MayKeep(viewer, taught) ?? NotepadRules.OfText(input.Mark, input.Text)) is { } refusal)
            return refusal;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        if (!await db.PupilsOf(taught, SchoolDay.At(write.Now, zone)).AnyAsync(p => p.Id == input.PupilId, ct))
            return MarkRules.PupilNotInGroup;
        var entry = input.NoteId is { } id ? await db.NotepadEntries.VisibleTo(db, viewer).FindAsync(id, ct) : null;
        if (entry is null)
        {
            if (input.NoteId is not null)
                return NotepadRules.NotFound;
            db.NotepadEntries.Add(entry = new NotepadEntry { SchoolId = viewer.SchoolId, EmployeeId = viewer.EmployeeId, Text = "" });
        }

        (entry.GroupId, entry.PupilId, entry.ChangedAt) = (input.GroupId, input.PupilId, write.Now);
        (entry.Mark, entry.Text) = (string.IsNullOrWhiteSpace(input.Mark) ? null : input.Mark.Trim(), input.Text.Trim());
        await write.SaveAsync(ct);
        write.Audit("notepad.set", $"NotepadEntry:{entry.Id}");
        return entry.Id;
    }
}
