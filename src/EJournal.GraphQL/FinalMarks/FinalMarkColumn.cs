using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>What final marks of a group for a period are checked against, read at once for all pupils.</summary>
internal sealed record FinalMarkColumn(TeachingGroup Group, GradingPeriod Period, Regulation Regulation, int GradeLevel)
{
    public required bool Late { get; init; }

    public required IReadOnlySet<long> Pupils { get; init; }

    public required IReadOnlyDictionary<long, FinalMark> Standing { get; init; }

    /// <summary>What a mark of each pupil rests on.</summary>
    public required IReadOnlyDictionary<long, FinalMarkGrounds> Grounds { get; init; }

    public MarkScale Scale => MarkScale.Of(Regulation, GradeLevel);

    public static async Task<Decision<FinalMarkColumn>> BeginAsync(JournalWrite write, SetFinalMarksInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(input.GroupId, ct) is not { } taught)
            return FinalMarkRules.UnknownGroup;
        if (await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(input.PeriodId, ct) is not { } period)
            return FinalMarkRules.UnknownPeriod;
        var schoolClass = await db.Classes.Where(c => c.Id == taught.ClassId).SingleAsync(ct);
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(write.Now, zone);
        if (FinalMarkRules.MaySet(viewer, taught, schoolClass, period, today) is { } refusal)
            return refusal;
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        var named = input.Marks.Select(m => m.PupilId).Distinct().ToList();
        return new FinalMarkColumn(taught, period, regulation, schoolClass.GradeLevel)
        {
            Late = FinalMarkRules.IsLate(regulation, period, today),
            // Who left meanwhile is attested too; who came after the period is not.
            Pupils = await db.PupilsOf(taught, today < period.To ? today : period.To).Where(p => named.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(ct),
            Standing = await db.FinalMarks.Where(f => f.GroupId == taught.Id && f.PeriodId == period.Id && named.Contains(f.PupilId)).ToDictionaryAsync(f => f.PupilId, ct),
            Grounds = await GroundsReader.ReadAsync(db, taught, period, regulation, named, ct),
        };
    }
}
