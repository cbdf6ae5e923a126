using EJournal.Data;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Curriculum;

internal static class GroupPupils
{
    /// <summary>The pupils of a class, or of its subgroup (PPL-12).</summary>
    public static IQueryable<Pupil> PupilsOf(this JournalDb db, TeachingGroup group) => group.Subgroup.Length == 0
        ? db.Pupils.Where(p => p.ClassId == group.ClassId)
        : db.Pupils.Where(p => p.ClassId == group.ClassId && db.PupilSubgroups.Any(s => s.PupilId == p.Id && s.Name == group.Subgroup));
}
