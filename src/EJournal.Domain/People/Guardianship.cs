using EJournal.Domain.Access;

namespace EJournal.Domain.People;

/// <summary>That a parent is the parent of a pupil, and in what capacity.</summary>
public sealed class Guardianship : IAboutPupil
{
    public long SchoolId { get; set; }
    public long ParentId { get; set; }
    public long PupilId { get; set; }

    /// <summary>Degree of kinship as the school writes it: <c>мать</c>, <c>отец</c>, <c>опекун</c>.</summary>
    public string? Relation { get; set; }

    public bool LegalRepresentative { get; set; }
}
