using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Domain.PersonalData;

/// <summary>Of whom an object tells.</summary>
public static class DataSubjects
{
    /// <summary>The pupil; null for what tells of nobody.</summary>
    public static long? PupilOf(object? subject) => subject switch
    {
        Pupil pupil => pupil.Id,
        IAboutPupil about => about.PupilId,
        IMayBeAboutPupil about => about.PupilId,
        IStandsFor computed => PupilOf(computed.AccessSubject),
        _ => null,
    };

    /// <summary>Can an object of the type tell of a pupil?</summary>
    public static bool MayTell(Type type) =>
        type == typeof(Pupil) || type.IsAssignableTo(typeof(IAboutPupil)) || type.IsAssignableTo(typeof(IMayBeAboutPupil)) || type.IsAssignableTo(typeof(IStandsFor));
}
