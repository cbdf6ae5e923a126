using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Progress;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

[ObjectType<Pupil>]
public static class PupilAttendance
{
    private const int MostDays = 366;

    /// <summary>
    /// Lessons that the pupil missed, by reason and by subject (сводка посещаемости): of the grading period named, or of the one
    /// that runs; or from a day to a day. For the family, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static async Task<IReadOnlyList<AttendanceSummary?>> AttendanceSummary(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        [GraphQLDescription("From this day (с даты), in place of a period.")] DateOnly? from,
        [GraphQLDescription("To this day (по дату), at most a year later.")] DateOnly? to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var times = await TimesAsync(pupils, periodId, from, to, db, viewer, time, ct);
        if (times.Count == 0)
            return new AttendanceSummary?[pupils.Count];
        var lessons = await PresenceLoading.LoadAsync(pupils.Ids(p => p.Id), times.Values.Min(t => t.From), times.Values.Max(t => t.To), db, viewer, ct);
        return [.. pupils.Select(p => times.TryGetValue(p.Id, out var of) ? new AttendanceSummary
        {
            Pupil = p,
            From = of.From,
            To = of.To,
            Lessons = [.. lessons[p.Id].Where(l => of.From <= l.Date && l.Date <= of.To)],
        } : null)];
    }

    private static async Task<IReadOnlyDictionary<long, (DateOnly From, DateOnly To)>> TimesAsync(
        IReadOnlyList<Pupil> pupils, long? periodId, DateOnly? from, DateOnly? to, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        if (from is null && to is null)
            return (await PupilPeriods.LoadAsync(pupils, periodId, db, viewer, time, ct)).ToDictionary(p => p.Key, p => (p.Value.From, p.Value.To));
        if (from is not { } first || to is not { } last || last < first || last.DayNumber - first.DayNumber > MostDays)
            throw new GraphQLException($"from and to are given together, the second at most {MostDays} days after the first.", ErrorCodes.BadUserInput);
        return pupils.DistinctBy(p => p.Id).ToDictionary(p => p.Id, _ => (first, last));
    }
}

[ObjectType<SubjectAttendance>]
[Readers(Relation.Member)]
[Scopes(Scope.Absences)]
public static class SubjectAttendanceResolvers
{
    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<SubjectAttendance> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(lines, l => l.SubjectId, ct);
}
