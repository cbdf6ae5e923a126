using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Progress;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

[ObjectType<Pupil>]
public static class PupilRank
{
    /// <summary>
    /// The pupil's place in the class (рейтинг), by the mean of the averages of subjects of the grading period named, or of the
    /// one that runs. Null where the school does not show it, A-20 of the regulation, which is the default; for a pupil without
    /// marks; and in a class where fewer than three have marks.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<ClassRank?>> Rank(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период); the one that runs when not given.")] long? periodId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var periods = await PupilPeriods.LoadAsync(pupils, periodId, db, viewer, time, ct);
        if (periods.Count == 0 || !(await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.RankShown)
            return new ClassRank?[pupils.Count];
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        var classes = pupils.Ids(p => p.ClassId);
        var (first, last) = (periods.Values.Min(p => p.From), periods.Values.Max(p => p.To));
        // Not VisibleTo: what is told of classmates is how many there are, and how many stand before the own child.
        var rows = (await (
            from member in db.ClassMemberships
            where member.SchoolId == viewer.SchoolId && classes.Contains(member.ClassId)
            join mark in db.Marks.InForce() on member.PupilId equals mark.PupilId
            where mark.NumericValue != null
            join lesson in db.Lessons on mark.LessonId equals lesson.Id
            where first <= lesson.Date && lesson.Date <= last
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            select new { member.ClassId, member.From, member.Until, member.PupilId, teaching.SubjectId, lesson.Date, mark.NumericValue, mark.Weight }).ToListAsync(ct))
            .ToLookup(r => r.ClassId);
        return [.. pupils.Select(p => periods.TryGetValue(p.Id, out var period) ? Of(p) : null)];

        ClassRank? Of(Pupil pupil)
        {
            var period = periods[pupil.Id];
            var day = today < period.To ? today : period.To;
            var classmates = rows[pupil.ClassId].Where(r => r.From <= day && day < r.Until && period.Contains(r.Date)).GroupBy(r => r.PupilId);
            return ClassRank.Of(classmates.Select(of => (of.Key, of.GroupBy(r => r.SubjectId)
                .Select(subject => Average.Of(subject.Select(r => (r.NumericValue, r.Weight)))).OfType<double>())), pupil.Id);
        }
    }
}
