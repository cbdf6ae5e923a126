using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Examinations;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

/// <summary>What results of an examination are checked against, read at once for all pupils.</summary>
internal sealed record ResultSheet(Examination Examination, Regulation Regulation, MarkScale Scale)
{
    /// <summary>What the calendar of the school shows.</summary>
    public required DateOnly Today { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>Of those who are named, the pupils of the group.</summary>
    public required IReadOnlySet<long> Pupils { get; init; }

    /// <summary>The results that stand, by pupil, in the order of the attempts.</summary>
    public required ILookup<long, ExaminationResult> Standing { get; init; }

    public DateOnly RecordedOn(ExaminationResult result) => SchoolDay.At(result.RecordedAt, TimeZone);

    public static async Task<Decision<ResultSheet>> BeginAsync(JournalWrite write, SetExaminationResultsInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Examinations.VisibleTo(db, viewer).FindAsync(input.ExaminationId, ct) is not { } examination)
            return ExaminationRules.UnknownExamination;
        var taught = await db.TeachingGroups.SingleAsync(g => g.Id == examination.GroupId, ct);
        if (ExaminationRules.MayKeep(viewer, taught) is { } refusal)
            return refusal;
        var grade = await db.Classes.Where(c => c.Id == taught.ClassId).Select(c => c.GradeLevel).SingleAsync(ct);
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        var named = input.Results.Select(r => r.PupilId).Distinct().ToList();
        var today = SchoolDay.At(write.Now, zone);
        return new ResultSheet(examination, regulation, MarkScale.Of(regulation, grade))
        {
            Today = today,
            ReceivedOn = input.ReceivedOn ?? today,
            TimeZone = zone,
            Pupils = await db.PupilsOf(taught, examination.Date).Where(p => named.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(ct),
            Standing = (await db.ExaminationResults.Where(r => r.ExaminationId == examination.Id && named.Contains(r.PupilId))
                .OrderBy(r => r.Attempt).ToListAsync(ct)).ToLookup(r => r.PupilId),
        };
    }
}
