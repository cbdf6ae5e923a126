using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<Pupil>]
public static class PupilProgrammes
{
    /// <summary>
    /// How far the programmes of the pupil's subjects have come (прохождение программ), by subject: of the groups he is in on that
    /// day. For the family, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [ListSize(60, Usual = 15)]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Lessons)]
    public static async Task<IReadOnlyList<IReadOnlyList<ProgrammePassage>>> Programmes(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("The day, inclusive; today when not given (на дату).")] DateOnly? on,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var (ids, day) = (pupils.Ids(p => p.Id), on ?? await GroupProgrammes.TodayAsync(db, viewer, time, ct));
        var rows = await (
            // Not VisibleTo: whoever sees the pupil may know what he is taught.
            from member in db.ClassMemberships
            where ids.Contains(member.PupilId) && member.From <= day && day < member.Until
            join teaching in db.TeachingGroups on member.ClassId equals teaching.ClassId
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            where teaching.SchoolId == viewer.SchoolId && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= day && day < s.Until))
            orderby subject.Name, teaching.Id
            select new { member.PupilId, Group = teaching }).ToListAsync(ct);
        var passages = await GroupProgrammes.PassagesAsync([.. rows.Select(r => r.Group).DistinctBy(g => g.Id)], day, db, ct);
        var byGroup = passages.ToDictionary(p => p.Group.Id);
        var byPupil = rows.ToLookup(r => r.PupilId, r => byGroup[r.Group.Id]);
        return [.. pupils.Select(p => byPupil[p.Id].ToList())];
    }
}
