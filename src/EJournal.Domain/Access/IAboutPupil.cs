namespace EJournal.Domain.Access;

/// <summary>An object that tells something of one pupil. Reading it is recorded (<see cref="PersonalData.DataAccess"/>), so that nobody has to remember to.</summary>
public interface IAboutPupil
{
    long PupilId { get; }
}
