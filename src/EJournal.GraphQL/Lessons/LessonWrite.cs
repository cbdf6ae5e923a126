using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

/// <summary>A lesson that the viewer was found allowed to write into, tracked, with its group and the rules that hold for it.</summary>
internal sealed record LessonWrite(Lesson Lesson, TeachingGroup Group, int GradeLevel, Regulation Regulation)
{
    /// <summary>What the clock of the school shows at the moment of the write.</summary>
    public required DateTime SchoolClock { get; init; }

    /// <summary>
    /// The day is over on which the viewer gave the lesson for a colleague: of what is recorded of its pupils only what he wrote
    /// himself is his to see from then on, and so to change.
    /// </summary>
    public required bool SubstitutionIsOver { get; init; }

    /// <summary>Null where what topic or homework said may become something else: after the day of the lesson with a reason alone .</summary>
    public Refusal? MayReword(string? oldText, string? newText, string? reason) =>
        oldText is null || oldText == newText ? null : EntryRules.OfReason(reason, Lesson.Date, SchoolClock);

    public static Task<Decision<LessonWrite>> BeginAsync(JournalWrite write, long lessonId, CancellationToken ct) =>
        FindAsync(write, lessonId, LessonRules.MayRecord, ct);

    /// <summary>The same for a lesson that need not have been held yet (LES-08).</summary>
    public static Task<Decision<LessonWrite>> PrepareAsync(JournalWrite write, long lessonId, CancellationToken ct) =>
        FindAsync(write, lessonId, LessonRules.MayPrepare, ct);

    /// <summary>The same for who decides about the lesson without giving it (COR-03).</summary>
    public static Task<Decision<LessonWrite>> DecideAsync(JournalWrite write, long lessonId, bool changes, CancellationToken ct) =>
        FindAsync(write, lessonId, (_, facts) => changes ? LessonRules.OfPeriod(facts) : null, ct);

    /// <summary>A kind of work of the viewer's school.</summary>
    public static async Task<Decision<WorkKind>> WorkKindAsync(JournalWrite write, long workKindId, CancellationToken ct) =>
        await write.Db.WorkKinds.VisibleTo(write.Db, write.Viewer).FindAsync(workKindId, ct) is { } kind ? kind : LessonRules.UnknownWorkKind;

    private static async Task<Decision<LessonWrite>> FindAsync(
        JournalWrite write, long lessonId, Func<Domain.Access.Viewer, LessonFacts, Refusal?> rule, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Lessons.VisibleTo(db, viewer).FindAsync(lessonId, ct) is not { } lesson)
            return LessonRules.NotFound;
        var context = await (
            from teaching in db.TeachingGroups
            join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
            join school in db.Schools on teaching.SchoolId equals school.Id
            where teaching.Id == lesson.GroupId
            select new
            {
                Group = teaching,
                schoolClass.GradeLevel,
                school.TimeZone,
                PeriodClosed = db.GradingPeriods.Any(p => p.SchoolId == school.Id && p.Closed
                    && p.From <= lesson.Date && lesson.Date <= p.To
                    && p.FromGrade <= schoolClass.GradeLevel && schoolClass.GradeLevel <= p.ToGrade),
            }).SingleAsync(ct);
        var facts = new LessonFacts
        {
            Lesson = lesson,
            PeriodClosed = context.PeriodClosed,
            Today = SchoolDay.At(write.Now, context.TimeZone),
        };
        if (rule(viewer, facts) is { } refusal)
            return refusal;
        var regulation = await db.RegulationOfAsync(viewer.SchoolId, ct);
        return new LessonWrite(lesson, context.Group, context.GradeLevel, regulation.Values)
        {
            SchoolClock = SchoolDay.ClockAt(write.Now, context.TimeZone),
            SubstitutionIsOver = lesson.SubstitutedTeacherId is not null && lesson.TeacherId == viewer.EmployeeId && lesson.Date < facts.Today,
        };
    }
}
