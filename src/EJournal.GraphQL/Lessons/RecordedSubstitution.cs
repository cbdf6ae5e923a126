using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

/// <summary>
/// A substitution entered together with the record of the lesson (LES-04): the teacher whose lesson it is names who gave it. Nobody
/// opens a colleague's journal to himself.
/// </summary>
internal static class RecordedSubstitution
{
    /// <summary>Everything that is wrong with it; with none the lesson is substituted, and the register says so.</summary>
    public static async Task<IReadOnlyList<Refusal>> EnterAsync(JournalWrite write, LessonWrite target, SubstitutionInput input, CancellationToken ct)
    {
        var (db, viewer, lesson) = (write.Db, write.Viewer, target.Lesson);
        if (SubstitutionRules.MayName(viewer, lesson) is { } notAllowed)
            return [notAllowed];
        var order = input.Order?.ToOrder();
        if (ScheduleRules.BadReason(input.Reason) is { } badReason)
            return [badReason with { Field = "substitution.reason" }];
        if (order?.Problem(DateOnly.FromDateTime(target.SchoolClock)) is { } badOrder)
            return [badOrder with { Field = "substitution.order" }];
        var substitute = await db.Employees.VisibleTo(db, viewer)
            .SingleOrDefaultAsync(e => e.Id == input.TeacherId && db.EmployeeRoles.Any(r => r.EmployeeId == e.Id && r.Role == Role.Teacher
                && (r.From == null || r.From <= lesson.Date) && (r.EndsOn == null || lesson.Date < r.EndsOn)), ct);
        if (substitute is null || substitute.Id == lesson.TeacherId || !substitute.WorksOn(lesson.Date))
            return [new(RefusalCode.NotFound, "Такого учителя, который мог бы провести урок, нет.") { Field = "substitution.teacherId" }];

        write.Db.LessonChanges.Add(ScheduleChange.EntryOf(write, lesson, LessonChangeKind.Substituted, substitute.Id, input.Reason.Trim(), order));
        lesson.SubstituteBy(substitute.Id);
        var planned = new PlannedLesson(lesson, target.Group.Subgroup, "");
        var beside = await PlannedLessons.BesideAsync(db, [planned], ct);
        // The lesson stood where it is already: only whether the substitute was free is new.
        if (ScheduleClash.Find(planned, beside, SharedSubgroups.None, input.Joint == true) is { Kind: ClashKind.Teacher } clash)
            return [clash.AsRefusal("substitution.teacherId")];
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Schedule, GroupId = lesson.GroupId, LessonId = lesson.Id });
        write.Audit("lesson.substitute", $"Lesson:{lesson.Id}", new { date = lesson.Date, number = lesson.Number, teacher = lesson.TeacherId });
        return [];
    }
}
