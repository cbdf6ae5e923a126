using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Domain.PersonalData;

/// <summary>
/// That somebody looked at a pupil's data (журнал доступа к персональным данным): one row for each pupil, person, area,
/// application and hour, however often he looked within it.
/// </summary>
public sealed class DataAccess : IAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }

    /// <summary>Who looked.</summary>
    public long PersonId { get; set; }

    /// <summary>The roles he had then: one bit for each <see cref="Role"/>, by its number.</summary>
    public int Roles { get; set; }

    public DataArea Area { get; set; }

    /// <summary>The application that looked in his name; empty for his own sign-in.</summary>
    public string Application { get; set; } = "";

    /// <summary>The hour, UTC.</summary>
    public DateTime Hour { get; set; }

    /// <summary>When he first looked within the hour, UTC.</summary>
    public DateTime At { get; set; }

    public static int BitsOf(IEnumerable<Role> roles) => roles.Aggregate(0, (bits, role) => bits | (1 << (int)role));

    public IEnumerable<Role> RolesThen() => Enum.GetValues<Role>().Where(role => (Roles & (1 << (int)role)) != 0);
}
