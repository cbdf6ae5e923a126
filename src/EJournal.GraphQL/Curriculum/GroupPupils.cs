using EJournal.Data;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Curriculum;

internal static class GroupPupils
{
    /// <summary>The pupils who were in a class, or in its subgroup (PPL-12), on that day.</summary>
    public static IQueryable<Pupil> PupilsOf(this JournalDb db, TeachingGroup group, DateOnly date)
    {
        var pupils = db.Pupils.Where(p => db.ClassMemberships.Any(m =>
            m.PupilId == p.Id && m.ClassId == group.ClassId && m.From <= date && date < m.Until));
        return group.Subgroup.Length == 0
            ? pupils
            : pupils.Where(p => db.PupilSubgroups.Any(s => s.PupilId == p.Id && s.Name == group.Subgroup && s.From <= date && date < s.Until));
    }
}
