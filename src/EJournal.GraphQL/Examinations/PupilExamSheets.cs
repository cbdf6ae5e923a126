using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

[ObjectType<Pupil>]
public static class PupilExamSheets
{
    /// <summary>
    /// The pupil's examination sheet for a grading period (экзаменационная ведомость): by subject the marks, their average, the
    /// lessons missed, final marks and examinations. For the pupil, the parents, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Diary)]
    public static async Task<IReadOnlyList<ExamSheet>> ExamSheet(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(periodId, ct) ?? throw NotFound.Period();
        var (ids, first, last) = (pupils.Ids(p => p.Id), period.From, period.To);
        var taught = await (
            from member in db.ClassMemberships
            where ids.Contains(member.PupilId) && member.From <= last && first < member.Until
            join teaching in db.TeachingGroups on member.ClassId equals teaching.ClassId
            where teaching.SchoolId == viewer.SchoolId
                && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                    s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= last && first < s.Until))
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            orderby subject.Name, subject.Id, teaching.Id
            select new { member.PupilId, GroupId = teaching.Id, Subject = subject }).ToListAsync(ct);
        var byPupil = taught.ToLookup(t => t.PupilId);
        return [.. pupils.Select(p => new ExamSheet
        {
            Pupil = p,
            Period = period,
            Subjects = [.. byPupil[p.Id].GroupBy(t => t.Subject.Id).Select(lines => new ExamSheetSubject
            {
                Subject = lines.First().Subject,
                Pupil = p,
                Period = period,
                GroupIds = [.. lines.Select(t => t.GroupId).Distinct()],
            })],
        })];
    }
}
