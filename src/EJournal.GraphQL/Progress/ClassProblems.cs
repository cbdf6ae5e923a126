using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Progress;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

[ObjectType<SchoolClass>]
public static class ClassProblems
{
    /// <summary>
    /// Pupils of the class whose final mark in a subject is in doubt (проблемные ситуации): the forecast is 2, marks are few near
    /// the end of the period, many lessons were missed, or the average fell. Of the grading period named, or of the one that runs;
    /// whom the homeroom teacher talks to (S-27). For the homeroom teacher, the administration and the auditor.
    /// </summary>
    [BatchResolver]
    [ListSize(600, Usual = 20)]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ProblemSituation>>> ProblemSituations(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var pupils = await db.Pupils.VisibleTo(db, viewer).Where(p => ids.Contains(p.ClassId) && p.LeftOn == null).Include(p => p.Person).InNameOrder().ToListAsync(ct);
        if (pupils.Count == 0)
            return [.. classes.Select(_ => (IReadOnlyList<ProblemSituation>)[])];
        var lines = (await ProgressLoading.LoadAsync(pupils, periodId, subjectId: null, db, viewer, time, ct)).SelectMany(of => of).ToList();
        if (lines.Count == 0)
            return [.. classes.Select(_ => (IReadOnlyList<ProblemSituation>)[])];
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        var presence = await PresenceLoading.LoadAsync(pupils.Ids(p => p.Id), lines.Min(l => l.Period.From), lines.Max(l => l.Period.To), db, viewer, ct);
        var found = lines.Select(line => new ProblemSituation { Line = line, Problems = Problems(line, presence[line.Pupil.Id], today) })
            .Where(s => s.Problems.Count > 0).ToLookup(s => s.Line.Pupil.ClassId);
        return [.. classes.Select(c => found[c.Id].ToList())];
    }

    private static IReadOnlyList<Problem> Problems(SubjectProgress line, IEnumerable<LessonPresence> presence, DateOnly today)
    {
        var ofSubject = presence.Where(p => p.SubjectId == line.SubjectId && line.Period.Contains(p.Date)).ToList();
        return ProblemRules.Of(line.Standing, line.StandingUpTo(today.AddMonths(-1)), line.MinimumMarks, AttendanceFigures.Of(ofSubject), line.Period, today);
    }
}

[ObjectType<ProblemSituation>]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class ProblemSituationResolvers
{
    /// <summary>The pupil (ученик).</summary>
    public static Pupil Pupil([Parent] ProblemSituation situation) => situation.Line.Pupil;

    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<ProblemSituation> situations, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(situations, s => s.Line.SubjectId, ct);
}
