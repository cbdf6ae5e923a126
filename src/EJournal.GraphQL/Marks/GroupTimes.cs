using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

/// <summary>A pupil of a group within a period, and when he belonged to it: to the class, and where the class is divided to the subgroup.</summary>
internal sealed record GroupTimes(Pupil Pupil, IReadOnlyList<(Spell InClass, Spell InSubgroup)> Times)
{
    public bool Contain(DateOnly date) => Times.Any(t => t.InClass.Contains(date) && t.InSubgroup.Contains(date));

    /// <summary>By group, in the order of the class list; one statement. For those who read the whole page.</summary>
    public static async Task<ILookup<long, GroupTimes>> LoadAsync(
        IReadOnlyList<TeachingGroup> groups, GradingPeriod period, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (ids, first, last) = (groups.Ids(g => g.Id), period.From, period.To);
        var rows = await (
            // Not VisibleTo: whoever sees the page may know whose line it is, also after the pupil moved to another class or subgroup.
            from pupil in db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).InNameOrder()
            from member in db.ClassMemberships.Where(m => m.PupilId == pupil.Id && m.From <= last && first < m.Until)
            from teaching in db.TeachingGroups.Where(g => ids.Contains(g.Id) && g.ClassId == member.ClassId)
            from subgroup in db.PupilSubgroups
                .Where(s => s.PupilId == pupil.Id && s.Name == teaching.Subgroup && s.From <= last && first < s.Until).DefaultIfEmpty()
            where teaching.Subgroup == "" || subgroup != null
            select new { GroupId = teaching.Id, Pupil = pupil, pupil.Person, InClass = member, InSubgroup = subgroup }).ToListAsync(ct);
        return rows.GroupBy(r => (r.GroupId, r.Pupil.Id)).ToLookup(
            of => of.Key.GroupId,
            of => new GroupTimes(WithPerson(of.First().Pupil, of.First().Person), [.. of.Select(r => (
                new Spell(r.InClass.From, r.InClass.Until),
                r.InSubgroup is { } part ? new Spell(part.From, part.Until) : Spell.Always))]));
    }

    private static Pupil WithPerson(Pupil pupil, Person person)
    {
        pupil.Person = person;
        return pupil;
    }
}
