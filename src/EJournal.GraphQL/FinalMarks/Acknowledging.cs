using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Messages;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The change that <c>acknowledgeFinalMarks</c> makes: nothing of the journal is touched (ACC-08).</summary>
internal static class Acknowledging
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, AcknowledgeFinalMarksInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (AcknowledgementRules.MayAcknowledge(viewer, input.PupilId) is { } refusal)
            return refusal;
        if (await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(input.PeriodId, ct) is not { } period)
            return FinalMarkRules.UnknownPeriod;
        var marks = await db.FinalMarks.VisibleTo(db, viewer).Where(f => f.PupilId == input.PupilId && f.PeriodId == period.Id).OrderBy(f => f.Id).ToListAsync(ct);
        if (marks.Count == 0)
            return AcknowledgementRules.NoMarks;

        var acknowledgement = new FinalMarkAcknowledgement
        {
            SchoolId = viewer.SchoolId,
            PupilId = input.PupilId,
            PeriodId = period.Id,
            ParentId = viewer.ParentId,
            At = write.Now,
        };
        acknowledgement.Marks.AddRange(marks.Select(m => new AcknowledgedMark { SchoolId = viewer.SchoolId, FinalMarkId = m.Id, Revision = m.Version }));
        db.FinalMarkAcknowledgements.Add(acknowledgement);
        await write.SaveAsync(ct);
        if (input.Message is { } message && await SendAsync(write, input.PupilId, period.Name, message, ct) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        write.Audit("finalMark.acknowledge", $"FinalMarkAcknowledgement:{acknowledgement.Id}", new { pupil = input.PupilId, period = period.Id, marks = marks.Count });
        return acknowledgement.Id;
    }

    private static async Task<IReadOnlyList<Refusal>> SendAsync(JournalWrite write, long pupilId, string period, string message, CancellationToken ct)
    {
        var teacher = await (
            from pupil in write.Db.Pupils
            where pupil.Id == pupilId
            join schoolClass in write.Db.Classes on pupil.ClassId equals schoolClass.Id
            select schoolClass.HomeroomTeacherId).SingleAsync(ct);
        if (teacher is not { } homeroom)
            return [AcknowledgementRules.NoHomeroomTeacher];
        var sent = await CorrespondenceWriting.StartAsync(
            write,
            new StartCorrespondenceInput { Subject = $"Итоговые отметки: {period}", Text = message, TeacherIds = [homeroom], AboutPupilId = pupilId },
            ct);
        return [.. sent.Refusals.Select(r => r.Field is null ? r : r with { Field = "message" })];
    }
}
