using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

public static class YearApprovalWrites
{
    /// <summary>Records that the director approved a matter of a school year (CUR-04); returns the id of the approval.</summary>
    public static async Task<Decision<long>> ApproveAsync(
        this JournalWrite write, int year, YearMatter matter, DateOnly approvedOn, Order order, CancellationToken ct)
    {
        var (db, viewer, today) = (write.Db, write.Viewer, await write.TodayAsync(ct));
        if ((YearApprovalRules.MayApprove(viewer) ?? CurriculumRules.OfYear(year, today) ?? YearApprovalRules.OfDay(approvedOn, today)) is { } refused)
            return refused;
        if (order.Problem(today) is { } problem)
            return problem with { Field = "order" };
        int? version = matter == YearMatter.Curriculum
            ? await db.CurriculumVersions.Where(v => v.SchoolId == viewer.SchoolId && v.Year == year).MaxAsync(v => (int?)v.Number, ct)
            : null;
        if (matter == YearMatter.Curriculum && version is null)
            return YearApprovalRules.NoCurriculum;
        var due = YearApprovalRules.DueOn((await db.RegulationOfAsync(viewer.SchoolId, ct)).Values, year);
        var approval = db.YearApprovals.Add(new YearApproval
        {
            SchoolId = viewer.SchoolId,
            Year = year,
            Matter = matter,
            ApprovedOn = approvedOn,
            Order = order,
            Version = version,
            Late = approvedOn > due,
            AuthorId = viewer.PersonId,
            At = write.Now,
        }).Entity;
        await write.SaveAsync(ct);
        write.Audit("year.approve", $"School:{viewer.SchoolId}", new { year, matter = $"{matter}", approvedOn, order, version });
        return approval.Id;
    }
}
