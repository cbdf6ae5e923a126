using EJournal.Data.PersonalData;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Counts of the rollout and of the initial data (ROL-02, ROL-07), each in one statement.</summary>
public static class RolloutMeasures
{
    public static async Task<IReadOnlyList<MeasureFigures>> RolloutFiguresAsync(this JournalDb db, long schoolId, CancellationToken cancellationToken)
    {
        var staff = db.Employees.Where(e => e.SchoolId == schoolId && e.DismissedOn == null);
        var pupils = db.Pupils.Where(p => p.SchoolId == schoolId && p.LeftOn == null);
        var parents = db.Parents.Where(p => p.SchoolId == schoolId && db.Guardianships.Any(g => g.ParentId == p.Id && pupils.Any(c => c.Id == g.PupilId)));
        var trained = db.Set<TrainingParticipant>();
        var assessed = db.Set<AssessedCriterion>().Where(c => c.AssessmentId == db.Assessments
            .Where(a => a.SchoolId == schoolId).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).Select(a => a.Id).First());
        var counts = await db.Schools.Where(s => s.Id == schoolId).Select(_ => new
        {
            Staff = staff.Count(),
            Pupils = pupils.Count(),
            Parents = parents.Count(),
            StaffConsents = staff.Count(e => db.Consents.Any(c => c.EmployeeId == e.Id && c.WithdrawnAt == null)),
            FamilyConsents = pupils.Count(p => db.Consents.Any(c => c.PupilId == p.Id && c.WithdrawnAt == null)),
            StaffAccounts = staff.Count(e => db.Users.Any(a => a.PersonId == e.PersonId)),
            ParentAccess = parents.Count(p => db.Users.Any(a => a.PersonId == p.PersonId) || db.Invitations.Any(i => i.PersonId == p.PersonId)),
            ParentAgreements = parents.Count(p => db.DeliveryAgreements.Any(a => a.ParentId == p.Id && a.WithdrawnAt == null)),
            StaffTraining = staff.Count(e => trained.Any(t => t.PersonId == e.PersonId)),
            PupilTraining = pupils.Count(p => trained.Any(t => t.PersonId == p.PersonId)),
            ParentTraining = parents.Count(p => trained.Any(t => t.PersonId == p.PersonId)),
            Criteria = assessed.Count(),
            CriteriaMet = assessed.Count(c => c.Result == CriterionResult.Met),
        }).SingleAsync(cancellationToken);
        return
        [
            new(RolloutMeasure.StaffConsents, counts.StaffConsents, counts.Staff),
            new(RolloutMeasure.FamilyConsents, counts.FamilyConsents, counts.Pupils),
            new(RolloutMeasure.StaffAccounts, counts.StaffAccounts, counts.Staff),
            new(RolloutMeasure.ParentAccess, counts.ParentAccess, counts.Parents),
            new(RolloutMeasure.ParentAgreements, counts.ParentAgreements, counts.Parents),
            new(RolloutMeasure.StaffTraining, counts.StaffTraining, counts.Staff),
            new(RolloutMeasure.PupilTraining, counts.PupilTraining, counts.Pupils),
            new(RolloutMeasure.ParentTraining, counts.ParentTraining, counts.Parents),
            new(RolloutMeasure.AssessedCriteria, counts.CriteriaMet, counts.Criteria),
        ];
    }

    public static async Task<IReadOnlyList<InitialDataFigures>> InitialDataAsync(this JournalDb db, long schoolId, DateOnly today, CancellationToken cancellationToken)
    {
        // Classes that somebody is in: those of years gone by are not to be filled any more.
        var classes = db.Classes.Where(c => c.SchoolId == schoolId && db.ClassMemberships.Any(m => m.ClassId == c.Id && m.Until == Spell.Open));
        var staff = db.Employees.Where(e => e.SchoolId == schoolId && e.DismissedOn == null);
        var pupils = db.Pupils.Where(p => p.SchoolId == schoolId && p.LeftOn == null);
        var groups = db.TeachingGroups.Where(g => g.SchoolId == schoolId && classes.Any(c => c.Id == g.ClassId));
        var periods = db.GradingPeriods.Where(p => p.SchoolId == schoolId && p.To >= today);
        var counts = await db.Schools.Where(s => s.Id == schoolId).Select(s => new
        {
            School = (s.Address != null ? 1 : 0) + (s.Phone != null ? 1 : 0) + (s.Email != null ? 1 : 0) + (s.Website != null ? 1 : 0) + (s.Licence != null ? 1 : 0),
            Classes = classes.Count(),
            WithPeriods = classes.Count(c => periods.Any(p => p.FromGrade <= c.GradeLevel && c.GradeLevel <= p.ToGrade)),
            Staff = staff.Count(),
            WithRole = staff.Count(e => db.EmployeeRoles.Any(r => r.EmployeeId == e.Id && (r.EndsOn == null || r.EndsOn > today))),
            WithHomeroom = classes.Count(c => c.HomeroomTeacherId != null),
            Pupils = pupils.Count(),
            WithParents = pupils.Count(p => db.Guardianships.Any(g => g.PupilId == p.Id)),
            WithGroups = classes.Count(c => groups.Any(g => g.ClassId == c.Id)),
            Groups = groups.Count(),
            InTimetable = groups.Count(g => db.TimetableEntries.Any(t => t.GroupId == g.Id)),
            Planned = groups.Count(g => db.LessonPlanItems.Any(i => i.GroupId == g.Id)),
        }).SingleAsync(cancellationToken);
        return
        [
            new(InitialData.School, counts.School, 5),
            new(InitialData.GradingPeriods, counts.WithPeriods, counts.Classes),
            new(InitialData.Staff, counts.WithRole, counts.Staff),
            new(InitialData.HomeroomTeachers, counts.WithHomeroom, counts.Classes),
            new(InitialData.Families, counts.WithParents, counts.Pupils),
            new(InitialData.TeachingGroups, counts.WithGroups, counts.Classes),
            new(InitialData.Timetable, counts.InTimetable, counts.Groups),
            new(InitialData.LessonPlans, counts.Planned, counts.Groups),
        ];
    }
}
