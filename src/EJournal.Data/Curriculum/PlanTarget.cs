using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>The plan of a group that the viewer was found to keep, tracked, with what decides about a change of it.</summary>
internal sealed record PlanTarget(TeachingGroup Group, int GradeLevel, Regulation Regulation, DateOnly Today)
{
    /// <summary>The rows in force, by number.</summary>
    public required List<LessonPlanItem> Items { get; init; }

    /// <summary>The highest line the plan ever had.</summary>
    public required int LastLine { get; init; }

    /// <summary>0 where the plan has none.</summary>
    public required int LastVersion { get; init; }

    public static async Task<Decision<PlanTarget>> FindAsync(JournalWrite write, long groupId, int? version, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var found = await (
            from teaching in db.TeachingGroups.VisibleTo(db, viewer)
            join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
            join school in db.Schools on teaching.SchoolId equals school.Id
            where teaching.Id == groupId
            select new
            {
                Group = teaching,
                schoolClass.GradeLevel,
                school.TimeZone,
                LeadsSubject = db.MethodicalAssociations.Any(a => a.SchoolId == school.Id && a.MethodistId == viewer.EmployeeId
                    && a.FromGrade <= schoolClass.GradeLevel && schoolClass.GradeLevel <= a.ToGrade && a.Subjects.Any(s => s.SubjectId == teaching.SubjectId)),
                LastLine = db.LessonPlanItems.Where(i => i.GroupId == groupId).Max(i => (int?)i.Line) ?? 0,
                LastVersion = db.LessonPlanVersions.Where(v => v.GroupId == groupId).Max(v => (int?)v.Number) ?? 0,
            }).SingleOrDefaultAsync(ct);
        if (found is null)
            return LessonPlanRules.UnknownGroup;
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (LessonPlanRules.MayKeep(viewer, regulation, found.Group, found.LeadsSubject) is { } refused)
            return refused;
        if (version is { } seen && seen != found.LastVersion)
            return LessonPlanRules.Changed;
        return new PlanTarget(found.Group, found.GradeLevel, regulation, SchoolDay.At(write.Now, found.TimeZone))
        {
            Items = await db.LessonPlanItems.Where(i => i.GroupId == groupId && i.RemovedIn == null).OrderBy(i => i.Number).ToListAsync(ct),
            LastLine = found.LastLine,
            LastVersion = found.LastVersion,
        };
    }

    /// <summary>The lines that lessons were given on.</summary>
    public Task<HashSet<int>> TaughtAsync(JournalDb db, CancellationToken ct) => (
        from lesson in db.Lessons
        join item in db.LessonPlanItems on lesson.PlanItemId equals item.Id
        where lesson.GroupId == Group.Id && lesson.Status == LessonStatus.Held
        select item.Line).ToHashSetAsync(ct);
}
