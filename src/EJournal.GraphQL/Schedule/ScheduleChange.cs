using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>Lessons that the viewer was found allowed to change, tracked; and what every change leaves behind.</summary>
internal sealed class ScheduleChange
{
    public const int MostLessons = 50;

    private readonly JournalWrite _write;
    private readonly string _reason;
    private readonly Order? _order;
    private readonly List<LessonChange> _entries = [];

    private ScheduleChange(JournalWrite write, IReadOnlyList<PlannedLesson> lessons, string reason, Order? order) =>
        (_write, Lessons, _reason, _order) = (write, lessons, reason, order);

    /// <summary>In the order asked.</summary>
    public IReadOnlyList<PlannedLesson> Lessons { get; }

    public static async Task<Decision<ScheduleChange>> BeginAsync(
        JournalWrite write, IReadOnlyList<long> lessonIds, string reason, Order? order, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (ScheduleRules.MayChange(viewer, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } notAllowed)
            return notAllowed;
        if (lessonIds.Count is 0 or > MostLessons || lessonIds.Distinct().Count() != lessonIds.Count)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите от 1 до {MostLessons} уроков, каждый один раз.") { Field = "lessonIds" };
        if (ScheduleRules.BadReason(reason) is { } badReason)
            return badReason;
        if (order?.Problem(await TodayAsync(write, ct)) is { } badOrder)
            return badOrder with { Field = "order" };

        var rows = await (
            from lesson in db.Lessons.VisibleTo(db, viewer)
            where lessonIds.Contains(lesson.Id)
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            select new
            {
                Lesson = lesson,
                teaching.Subgroup,
                Class = schoolClass,
                HasEntries = db.Marks.Any(m => m.LessonId == lesson.Id) || db.Attendance.Any(a => a.LessonId == lesson.Id),
                PeriodClosed = db.GradingPeriods.Any(p => p.SchoolId == lesson.SchoolId && p.Closed && p.From <= lesson.Date && lesson.Date <= p.To
                    && p.FromGrade <= schoolClass.GradeLevel && schoolClass.GradeLevel <= p.ToGrade),
            }).ToDictionaryAsync(r => r.Lesson.Id, ct);
        List<Refusal> refusals = [];
        for (var i = 0; i < lessonIds.Count; i++)
        {
            var field = FieldOf(i);
            if (!rows.TryGetValue(lessonIds[i], out var row))
                refusals.Add(LessonRules.NotFound with { Field = field });
            else if (ScheduleRules.MayTouch(row.Lesson, row.HasEntries, row.PeriodClosed, field) is { } refusal)
                refusals.Add(refusal);
        }

        return refusals.Count > 0
            ? Decision.Refuse<ScheduleChange>(refusals)
            : new ScheduleChange(
                write, [.. lessonIds.Select(id => rows[id]).Select(r => new PlannedLesson(r.Lesson, r.Subgroup, r.Class.Name))], reason.Trim(), order);
    }

    public static string FieldOf(int index) => $"lessonIds[{index}]";

    /// <summary>Writes the entry of the register; call it before the lesson is changed.</summary>
    public void Register(Lesson lesson, LessonChangeKind kind, long? substituteId) =>
        _entries.Add(EntryOf(_write, lesson, kind, substituteId, _reason, _order));

    /// <summary>An entry of the register about the lesson as it stands before the change.</summary>
    public static LessonChange EntryOf(
        JournalWrite write, Lesson lesson, LessonChangeKind kind, long? substituteId, string reason, Order? order) => new()
        {
            SchoolId = lesson.SchoolId,
            LessonId = lesson.Id,
            Kind = kind,
            Date = lesson.Date,
            Number = lesson.Number,
            TeacherId = lesson.SubstitutedTeacherId ?? lesson.TeacherId,
            SubstituteId = substituteId,
            Reason = reason,
            OrderNumber = order?.Number,
            OrderDate = order?.Date,
            AuthorId = write.Viewer.PersonId,
            At = write.Now,
        };

    /// <summary>Looks whether the changed lessons fit into the schedule, then tells the families and the audit chain.</summary>
    public async Task<Decision<long>> FinishAsync(string action, bool joint, CancellationToken ct)
    {
        var standing = await PlannedLessons.BesideAsync(_write.Db, Lessons, ct);
        var shared = await StandingLessons.SharedAsync(_write.Db, [.. Lessons.Select(l => l.Lesson.ClassId).Distinct()], ct);
        var clashes = Lessons
            .Select((lesson, i) => lesson.Lesson.Status == LessonStatus.Cancelled ? null : ScheduleClash.Find(lesson, standing, shared, joint)?.AsRefusal(FieldOf(i)))
            .OfType<Refusal>().ToList();
        if (clashes.Count > 0)
            return Decision.Refuse<long>(clashes);

        _write.Db.LessonChanges.AddRange(_entries);
        // The entries get their ids here; the events name them.
        await _write.SaveAsync(ct);
        foreach (var (lesson, _, _) in Lessons)
        {
            _write.Publish(new JournalEvent
            {
                Kind = DiaryChangeKind.Schedule,
                GroupId = lesson.GroupId,
                LessonId = lesson.Id,
                LessonChangeId = _entries.Find(e => e.LessonId == lesson.Id)?.Id,
            });
            _write.Audit(action, $"Lesson:{lesson.Id}", new { date = lesson.Date, number = lesson.Number, teacher = lesson.TeacherId });
        }

        return Lessons[0].Lesson.Id;
    }

    private static async Task<DateOnly> TodayAsync(JournalWrite write, CancellationToken ct) =>
        SchoolDay.At(write.Now, await write.Db.Schools.Where(s => s.Id == write.Viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct));
}
