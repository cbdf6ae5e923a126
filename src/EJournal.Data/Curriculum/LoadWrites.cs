using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>A group as it is to be.</summary>
public sealed record WantedGroup(long ClassId, long SubjectId, string Subgroup, long TeacherId, double WeeklyHours, LessonActivity Activity);

/// <summary>The distribution of the load (CUR-03): each change leaves a row; returns the id of the group.</summary>
public static class LoadWrites
{
    public static async Task<Decision<long>> CreateGroupAsync(this JournalWrite write, WantedGroup wanted, Order? order, CancellationToken ct)
    {
        var (db, viewer, today) = (write.Db, write.Viewer, await write.TodayAsync(ct));
        if ((LoadRules.MayDistribute(viewer) ?? LoadRules.OfHours(wanted.WeeklyHours) ?? LoadRules.OfSubgroup(wanted.Subgroup) ?? Problem(order, today)) is { } refused)
            return refused;
        if (!await db.Classes.VisibleTo(db, viewer).AnyAsync(c => c.Id == wanted.ClassId, ct))
            return CurriculumRules.UnknownClass with { Field = "classId" };
        if (!await db.Subjects.VisibleTo(db, viewer).AnyAsync(s => s.Id == wanted.SubjectId, ct))
            return CurriculumRules.UnknownSubject with { Field = "subjectId" };
        if (await TeacherAsync(write, wanted.TeacherId, ct) is not { } teacher || !teacher.WorksOn(today))
            return LoadRules.UnknownTeacher;
        if (await db.TeachingGroups.AnyAsync(g => g.ClassId == wanted.ClassId && g.SubjectId == wanted.SubjectId && g.Subgroup == wanted.Subgroup, ct))
            return new Refusal(RefusalCode.Conflict, "Этот предмет в этом классе или подгруппе уже кто-то ведёт.") { Field = "subjectId" };

        var group = db.TeachingGroups.Add(new TeachingGroup
        {
            SchoolId = viewer.SchoolId,
            ClassId = wanted.ClassId,
            SubjectId = wanted.SubjectId,
            Subgroup = wanted.Subgroup,
            TeacherId = wanted.TeacherId,
            WeeklyHours = wanted.WeeklyHours,
            Activity = wanted.Activity,
        }).Entity;
        await write.SaveAsync(ct);
        Remember(write, group, LoadChangeKind.Created, today, order);
        return group.Id;
    }

    public static async Task<Decision<long>> ChangeGroupAsync(
        this JournalWrite write, long groupId, double? weeklyHours, LessonActivity? activity, Order? order, CancellationToken ct)
    {
        var today = await write.TodayAsync(ct);
        if ((LoadRules.MayDistribute(write.Viewer) ?? (weeklyHours is { } asked ? LoadRules.OfHours(asked) : null) ?? Problem(order, today)) is { } refused)
            return refused;
        if (await GroupAsync(write, groupId, ct) is not { } group)
            return LessonPlanRules.UnknownGroup;
        var (hours, kind) = (weeklyHours ?? group.WeeklyHours, activity ?? group.Activity);
        if ((hours, kind) == (group.WeeklyHours, group.Activity))
            return new Refusal(RefusalCode.Conflict, "Так и есть: менять нечего.");
        await KeepImportedAsync(write, group, ct);
        (group.WeeklyHours, group.Activity) = (hours, kind);
        Remember(write, group, LoadChangeKind.Changed, today, order);
        return group.Id;
    }

    /// <summary>What was recorded stays with who gave it. The lessons to come are the new teacher's, those that a substitute gives included.</summary>
    public static async Task<Decision<long>> HandOverAsync(this JournalWrite write, long groupId, long teacherId, DateOnly from, Order order, CancellationToken ct)
    {
        var (db, today) = (write.Db, await write.TodayAsync(ct));
        if ((LoadRules.MayDistribute(write.Viewer) ?? Problem(order, today)) is { } refused)
            return refused;
        if (await GroupAsync(write, groupId, ct) is not { } group)
            return LessonPlanRules.UnknownGroup;
        if (await TeacherAsync(write, teacherId, ct) is not { } teacher)
            return LoadRules.UnknownTeacher;
        if (LoadRules.OfHandOver(group, teacher, from, today) is { } wrong)
            return wrong;

        await KeepImportedAsync(write, group, ct);
        var lessons = await db.Lessons.Where(l => l.GroupId == groupId && l.Date >= from && l.RecordedAt == null && l.Status != LessonStatus.Held
            && !db.Marks.Any(m => m.LessonId == l.Id) && !db.Attendance.Any(a => a.LessonId == l.Id)).ToListAsync(ct);
        foreach (var lesson in lessons)
        {
            lesson.HandOver(group.TeacherId, teacherId);
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.Schedule, GroupId = groupId, LessonId = lesson.Id });
        }

        group.TeacherId = teacherId;
        Remember(write, group, LoadChangeKind.HandedOver, from, order);
        return group.Id;
    }

    // Of an imported group nobody has said yet what it was before.
    private static async Task KeepImportedAsync(JournalWrite write, TeachingGroup group, CancellationToken ct)
    {
        if (!await write.Db.LoadChanges.AnyAsync(c => c.GroupId == group.Id, ct))
            write.Db.LoadChanges.Add(LoadChange.Of(group, LoadChangeKind.Imported, write.Now));
        await write.SaveAsync(ct);
    }

    private static void Remember(JournalWrite write, TeachingGroup group, LoadChangeKind kind, DateOnly from, Order? order)
    {
        var change = LoadChange.Of(group, kind, write.Now);
        (change.From, change.Order, change.AuthorId) = (from, order, write.Viewer.PersonId);
        write.Db.LoadChanges.Add(change);
        write.Audit("load.change", $"TeachingGroup:{group.Id}", new { kind = $"{kind}", teacher = group.TeacherId, hours = group.WeeklyHours, from, order });
    }

    private static Refusal? Problem(Order? order, DateOnly today) => order?.Problem(today) is { } problem ? problem with { Field = "order" } : null;

    private static Task<TeachingGroup?> GroupAsync(JournalWrite write, long id, CancellationToken ct) =>
        write.Db.TeachingGroups.VisibleTo(write.Db, write.Viewer).SingleOrDefaultAsync(g => g.Id == id, ct);

    private static Task<Employee?> TeacherAsync(JournalWrite write, long id, CancellationToken ct) =>
        write.Db.Employees.VisibleTo(write.Db, write.Viewer).SingleOrDefaultAsync(e => e.Id == id, ct);
}
