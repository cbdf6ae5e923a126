using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Access;

/// <summary>
/// Who may see which object: the definition that the SQL predicates are compared with. A viewer's grants are a union, each in
/// its own scope: that a teacher is also a parent adds his child's marks to those of his groups, and nothing else.
/// </summary>
public static class AccessPolicy
{
    /// <summary>
    /// The pupils of one's family, class and groups (subgroup respected), as they are now; all for those who keep the list. No
    /// classmates. Whoever taught or led him before meets him in the records of that time only (ADR 0009).
    /// </summary>
    public static bool SeesPupil(Viewer v, Pupil pupil, IReadOnlySet<string> subgroups) =>
        SameSchool(v, pupil.SchoolId)
        && (v.OverseesPeople
            || IsFamilyOf(v, pupil.Id)
            || v.HomeroomClassIds.Contains(pupil.ClassId)
            || (pupil.LeftOn is null && v.TaughtGroups.Any(g => g.ClassId == pupil.ClassId && (g.Subgroup.Length == 0 || subgroups.Contains(g.Subgroup)))));

    /// <summary>
    /// What a pupil got and where he was at a lesson (ACC-07, ACC-12). A homeroom teacher sees all of who is in the class, and
    /// of who was in it what was recorded at its lessons. A substitute sees all of the lesson until its day is over, and then what
    /// he wrote himself. Not for the administrator.
    /// </summary>
    /// <param name="v">Who asks.</param>
    /// <param name="pupil">About whom it is.</param>
    /// <param name="lesson">At which lesson.</param>
    /// <param name="authorId">The employee who wrote it.</param>
    public static bool SeesMarks(Viewer v, Pupil pupil, Lesson lesson, long authorId) =>
        SameSchool(v, pupil.SchoolId)
        && (v.OverseesSchool
            || IsFamilyOf(v, pupil.Id)
            || v.HomeroomClassIds.Contains(pupil.ClassId)
            || v.HomeroomClassIds.Contains(lesson.ClassId)
            || v.OwnGroupIds.Contains(lesson.GroupId)
            || (v.IsStaff && lesson.IsSubstitutedBy(v.EmployeeId) && (v.Today <= lesson.Date || authorId == v.EmployeeId)));

    public static bool SeesFinalMark(Viewer v, Pupil pupil, TeachingGroup group) =>
        SameSchool(v, pupil.SchoolId)
        && (v.OverseesSchool
            || IsFamilyOf(v, pupil.Id)
            || v.HomeroomClassIds.Contains(pupil.ClassId)
            || v.HomeroomClassIds.Contains(group.ClassId)
            || v.OwnGroupIds.Contains(group.Id));

    /// <summary>Staff see the whole timetable; a family what its child attends, or attended on the day.</summary>
    public static bool SeesLesson(Viewer v, Lesson lesson, TeachingGroup group) =>
        SameSchool(v, lesson.SchoolId) && (v.IsStaff || v.FamilyPupils.Any(p => p.Attends(lesson.ClassId, group.Subgroup, lesson.Date)));

    public static bool SeesGroup(Viewer v, TeachingGroup group) =>
        SameSchool(v, group.SchoolId) && (v.IsStaff || v.FamilyPupils.Any(p => p.EverAttended(group.ClassId, group.Subgroup)));

    public static bool SeesClass(Viewer v, SchoolClass schoolClass) =>
        SameSchool(v, schoolClass.SchoolId) && (v.IsStaff || v.FamilyPupils.Any(p => p.WasIn(schoolClass.Id)));

    /// <summary>Events of the whole school are everybody's; those of classes staff's and the classes' families' (SCH-05, SCH-07).</summary>
    public static bool SeesEvent(Viewer v, SchoolEvent planned) =>
        SameSchool(v, planned.SchoolId) && planned.CancelledAt is null
        && (v.IsStaff || planned.Classes.Count == 0 || planned.Classes.Exists(c => v.PresentFamilyClassIds.Contains(c.ClassId)));

    /// <summary>A pupil's portfolio: family, homeroom teacher, leadership. An employee's: himself, leadership, who keeps cards (PPL-15).</summary>
    /// <param name="v">Who asks.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="pupil">Whose it is; null for an employee's.</param>
    public static bool SeesPortfolio(Viewer v, PortfolioEntry entry, Pupil? pupil) =>
        SameSchool(v, entry.SchoolId)
        && (v.IsLeadership
            || (pupil is null
                ? v.Holds(Right.SeeStaffCards) || (v.IsStaff && entry.EmployeeId == v.EmployeeId)
                : IsFamilyOf(v, pupil.Id) || v.HomeroomClassIds.Contains(pupil.ClassId)));

    /// <summary>A parent's own agreement, not the other parent's.</summary>
    public static bool SeesAgreement(Viewer v, DeliveryAgreement agreement, Pupil pupil) =>
        SameSchool(v, agreement.SchoolId)
        && (v.IsLeadership
            || (v.ParentId != 0 && agreement.ParentId == v.ParentId && v.ChildIds.Contains(agreement.PupilId))
            || v.HomeroomClassIds.Contains(pupil.ClassId));

    /// <summary>May write into the lesson's record and set marks in its column: who teaches the group, or gives the lesson instead.</summary>
    public static bool Teaches(Viewer v, Lesson lesson) =>
        v.IsStaff && (v.OwnGroupIds.Contains(lesson.GroupId) || lesson.IsSubstitutedBy(v.EmployeeId));

    public static bool IsFamilyOf(Viewer v, long pupilId) =>
        (v.PupilId != 0 && v.PupilId == pupilId) || v.ChildIds.Contains(pupilId);

    private static bool SameSchool(Viewer v, long schoolId) => v.IsSignedIn && v.SchoolId == schoolId;
}
