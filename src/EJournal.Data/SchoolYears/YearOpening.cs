using EJournal.Data.People;
using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;

namespace EJournal.Data.SchoolYears;

/// <summary>Opens a school year (PPL-04, CUR-10, ADR 0011): all of it or nothing.</summary>
public static class YearOpening
{
    public static async Task<Decision<OpenedYear>> OpenYearAsync(this JournalWrite write, YearRequest asked, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (SchoolYearRules.MayOpen(viewer) is { } forbidden)
            return forbidden;
        var today = await write.TodayAsync(cancellationToken);
        if (asked.Order.Problem(today) is { } problem)
            return problem with { Field = "order" };
        var before = await db.CurrentYearAsync(viewer.SchoolId, cancellationToken);
        var on = asked.On ?? (today < asked.From ? today : asked.From);
        var year = new SchoolYear
        {
            SchoolId = viewer.SchoolId,
            Year = asked.Year,
            From = asked.From,
            To = asked.To,
            OpenedAt = write.Now,
            OpenedById = viewer.PersonId,
            OrderNumber = asked.Order.Number,
            OrderDate = asked.Order.Date,
        };
        if (SchoolYearRules.OfDays(year, before, on, today) is { } refused)
            return refused;

        var facts = await db.LeftByAsync(viewer.SchoolId, before?.Year ?? 0, on, cancellationToken);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, cancellationToken)).Values;
        var (plan, faults) = YearPlanning.Make(facts, asked.Corrections);
        var periods = asked.Periods ?? PeriodPlanning.Propose(regulation, facts.Periods, year.From, year.To);
        List<Refusal> all =
        [
            .. faults, .. PeriodPlanning.FaultsOf(regulation, periods, year.From, year.To),
            .. PeriodPlanning.Missing(regulation, periods, plan.Classes.Select(c => c.Name.GradeLevel)), .. LateLeavers(plan, on),
        ];
        if (SchoolYearRules.OfOwn(viewer, facts, plan) is { } own)
            all.Add(own);
        if (all.Count > 0)
            return Decision.Refuse<OpenedYear>([.. all.Take(100)]);

        db.SchoolYears.Add(year);
        db.GradingPeriods.AddRange(periods.Select(p => p.ToPeriod(viewer.SchoolId)));
        var made = plan.Classes.ToDictionary(c => c, c => new SchoolClass
        {
            SchoolId = viewer.SchoolId,
            Year = year.Year,
            GradeLevel = c.Name.GradeLevel,
            Letter = c.Name.Letter,
            Shift = c.Shift,
            HomeroomTeacherId = c.HomeroomTeacherId,
        });
        db.Classes.AddRange(made.Values);
        await write.SaveAsync(cancellationToken);
        var basis = new MovementBasis(on, asked.Order);
        await AddDutiesAsync(write, made, basis, cancellationToken);
        await write.MovePupilsAsync(plan, made, basis, cancellationToken);
        write.Audit("schoolYear.open", $"SchoolYear:{year.Id}", new
        {
            year = year.Year,
            on,
            order = asked.Order,
            moves = plan.Moves.GroupBy(m => (m.Pupil.ClassId, To: m.To is { } to ? made[to].Id : (long?)null))
                .Select(g => new { from = g.Key.ClassId, to = g.Key.To, pupils = g.Select(m => m.Pupil.PupilId) }),
        });
        return new OpenedYear(year.Id, [.. plan.Moves.Where(m => m.To is null).Select(m => m.Pupil.PupilId)]);
    }

    internal static GradingPeriod ToPeriod(this PlannedPeriod planned, long schoolId) => new()
    {
        SchoolId = schoolId,
        Name = planned.Name.Trim(),
        Kind = planned.Kind,
        From = planned.From,
        To = planned.To,
        FromGrade = planned.FromGrade,
        ToGrade = planned.ToGrade,
    };

    // Whoever came on the day on which he would leave was never there.
    private static IEnumerable<Refusal> LateLeavers(YearPlan plan, DateOnly on) => plan.Moves.Any(m => m.To is null && m.Pupil.Since >= on)
        ? [new(RefusalCode.InvalidValue, "Ученик зачислен в день, с которого выбывает, или позже: назовите другой день.") { Field = "on" }]
        : [];

    private static async Task AddDutiesAsync(
        JournalWrite write, Dictionary<PlannedClass, SchoolClass> made, MovementBasis basis, CancellationToken cancellationToken)
    {
        List<TeachingGroup> groups = [];
        foreach (var (planned, schoolClass) in made)
        {
            groups.AddRange(planned.Groups.Select(g => new TeachingGroup
            {
                SchoolId = schoolClass.SchoolId,
                ClassId = schoolClass.Id,
                SubjectId = g.SubjectId,
                Subgroup = g.Subgroup,
                TeacherId = g.TeacherId,
                WeeklyHours = g.WeeklyHours,
                Activity = g.Activity,
            }));
            if (planned.HomeroomTeacherId is { } teacher)
            {
                write.Db.HomeroomAssignments.Add(new HomeroomAssignment
                {
                    SchoolId = schoolClass.SchoolId,
                    ClassId = schoolClass.Id,
                    EmployeeId = teacher,
                    From = basis.On,
                    Order = basis.Order,
                });
            }
        }

        write.Db.TeachingGroups.AddRange(groups);
        await write.SaveAsync(cancellationToken);
        write.Db.LoadChanges.AddRange(groups.Select(group =>
        {
            var change = LoadChange.Of(group, LoadChangeKind.Created, write.Now);
            (change.From, change.Order, change.AuthorId) = (basis.On, basis.Order, write.Viewer.PersonId);
            return change;
        }));
    }
}
