namespace EJournal.Domain.Access;

/// <summary>Something that belongs to one pupil, or to none.</summary>
public interface IMayBeAboutPupil
{
    long? PupilId { get; }
}
