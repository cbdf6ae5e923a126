using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Excuses;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Excuses;

/// <summary>The change that <c>decideExcuseNote</c> makes. Reasons are entered as the homeroom teacher enters them: by the same rules.</summary>
internal static class ExcuseDeciding
{
    public static async Task<Decision<(long NoteId, int Explained)>> RunAsync(JournalWrite write, DecideExcuseNoteInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.ExcuseNotes.VisibleTo(db, viewer).FindAsync(input.NoteId, ct) is not { } note)
            return ExcuseRules.NotFound;
        var classId = await db.Pupils.Where(p => p.Id == note.PupilId).Select(p => p.ClassId).SingleAsync(ct);
        var answer = string.IsNullOrWhiteSpace(input.Answer) ? null : input.Answer.Trim();
        if ((AbsenceRules.MayExplain(viewer, classId)
            ?? ExcuseRules.MayDecide(note, input.Accept)
            ?? MarkRules.OfText(answer, "answer")
            ?? (input.Accept || answer is not null ? null : ExcuseRules.AnswerMissing)) is { } refusal)
            return refusal;

        var explained = input.Accept ? await ExplainAsync(write, note, input.Code, ct) : Decision.Allow(0);
        if (!explained.TryGet(out var count))
            return Decision.Refuse<(long, int)>(explained.Refusals);
        note.Decide(input.Accept, answer ?? note.Answer, viewer.PersonId, write.Now);
        write.Audit(input.Accept ? "excuse.accept" : "excuse.decline", $"ExcuseNote:{note.Id}", new { pupil = note.PupilId, absences = count });
        return (note.Id, count);
    }

    /// <summary>How many absences got the reason: those within the note that have none.</summary>
    private static async Task<Decision<int>> ExplainAsync(JournalWrite write, ExcuseNote note, string? given, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (ExcuseRules.CodeOf(regulation, note, given) is not { } code)
            return AbsenceRules.OfCode(regulation, "") ?? ExcuseRules.NotFound;
        if (AbsenceRules.OfCode(regulation, code) is { } unknown)
            return unknown with { Field = "code" };
        var (first, last) = (note.FirstLesson ?? int.MinValue, note.LastLesson ?? int.MaxValue);
        var missed = await (
            from entry in db.Attendance.VisibleTo(db, viewer)
            where entry.PupilId == note.PupilId && entry.Status == AttendanceStatus.Absent && entry.ReasonId == null
            join lesson in db.Lessons on entry.LessonId equals lesson.Id
            where note.From <= lesson.Date && lesson.Date <= note.To && first <= lesson.Number && lesson.Number <= last
            orderby lesson.Date, lesson.Number
            select lesson.Id).Take(AbsenceRules.MostAtOnce).ToListAsync(ct);
        if (missed.Count == 0)
            return 0;
        var entered = await AbsenceReasonsSetting.RunAsync(
            write, new SetAbsenceReasonsInput { Absences = [.. missed.Select(id => new AbsenceReasonInput { LessonId = id, PupilId = note.PupilId, Code = code })] }, ct);
        return entered.Allowed ? missed.Count : Decision.Refuse<int>(entered.Refusals);
    }
}
