namespace EJournal.Domain.Access;

/// <summary>An own child, or the pupil himself, with what decides which lessons are his.</summary>
public sealed record FamilyPupil(long PupilId, long ClassId, IReadOnlySet<string> Subgroups)
{
    /// <summary>Does the child take part in what is taught to this class, or subgroup of it?</summary>
    public bool Attends(long classId, string subgroup) => ClassId == classId && (subgroup.Length == 0 || Subgroups.Contains(subgroup));
}
