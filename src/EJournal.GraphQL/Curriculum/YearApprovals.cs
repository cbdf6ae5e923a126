using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<School>]
public static class YearApprovals
{
    /// <summary>Whether curriculum, load, schedule and tariffication of a school year were approved, and in time (утверждения к началу учебного года).</summary>
    [BatchResolver]
    [ListSize(4)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<YearApprovalState>>> YearApprovalStates(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The calendar year in which the school year began (учебный год).")] int year,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var states = await LoadAsync(year, SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone), db, viewer, ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => states)];
    }

    private static async Task<IReadOnlyList<YearApprovalState>> LoadAsync(int year, DateOnly today, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Outside the calendar no year has a day.
        if (year is < 1900 or > 2200)
            throw new GraphQLException("year has to be one from 1900 to 2200.", ErrorCodes.BadUserInput);
        var due = YearApprovalRules.DueOn((await db.RegulationOfAsync(viewer.SchoolId, ct)).Values, year);
        var approvals = (await db.YearApprovals.VisibleTo(db, viewer).Where(a => a.Year == year).OrderBy(a => a.Id).ToListAsync(ct)).ToLookup(a => a.Matter);
        var curriculum = await db.CurriculumVersions.VisibleTo(db, viewer).Where(v => v.Year == year).MaxAsync(v => (int?)v.Number, ct);
        var load = await db.LoadChanges.VisibleTo(db, viewer).MaxAsync(c => (DateTime?)c.At, ct);
        return [.. Enum.GetValues<YearMatter>().Select(matter =>
        {
            var approval = approvals[matter].LastOrDefault();
            return new YearApprovalState
            {
                Matter = matter,
                DueOn = due,
                Approval = approval,
                Overdue = approval is null && today > due,
                ChangedSince = approval is not null && matter switch
                {
                    YearMatter.Curriculum => curriculum > approval.Version,
                    YearMatter.TeachingLoad => load > approval.At,
                    _ => false,
                },
            };
        })];
    }
}
