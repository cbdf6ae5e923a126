using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Recording an assessment, and that the school provides the public service (ROL-04, ROL-12).</summary>
public static class AssessmentWrites
{
    /// <summary>Returns the id of the assessment.</summary>
    public static async Task<Decision<long>> RecordAssessmentAsync(this JournalWrite write, Assessment assessment, CancellationToken cancellationToken)
    {
        if (RolloutRules.MayKeep(write.Viewer) is { } refused)
            return refused;
        if (AssessmentRules.Faults(assessment, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        (assessment.SchoolId, assessment.AuthorId, assessment.RecordedAt) = (write.Viewer.SchoolId, write.Viewer.PersonId, write.Now);
        write.Db.Assessments.Add(assessment);
        await write.SaveAsync(cancellationToken);
        write.Audit("assessment.record", $"Assessment:{assessment.Id}", new
        {
            criteria = assessment.Criteria.Count,
            met = assessment.Criteria.Count(c => c.Result == CriterionResult.Met),
        });
        return assessment.Id;
    }

    /// <summary>Returns the id of the school.</summary>
    public static async Task<Decision<long>> ProvidePublicServiceAsync(this JournalWrite write, PublicService service, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (PublicServiceRules.MayProvide(viewer) is { } refused)
            return refused;
        if (PublicServiceRules.Faults(service, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        var families = await db.Users.CountAsync(
            a => a.SchoolId == viewer.SchoolId && a.BlockedAt == null
                && (db.Parents.Any(p => p.PersonId == a.PersonId) || db.Pupils.Any(p => p.PersonId == a.PersonId && p.LeftOn == null)), cancellationToken);
        var plan = await db.RolloutSteps.VisibleTo(viewer).ToListAsync(cancellationToken);
        if (PublicServiceRules.Unmet(families, plan, service.Since) is { Count: > 0 } unmet)
            return Decision.Refuse<long>(unmet);
        (service.SchoolId, service.AuthorId, service.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        db.PublicServices.Add(service);
        write.Audit("publicService.provide", $"School:{viewer.SchoolId}", new { since = service.Since });
        return viewer.SchoolId;
    }
}
