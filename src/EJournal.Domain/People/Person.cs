namespace EJournal.Domain.People;

/// <summary>A person known to a school: employee, pupil, parent, or several of them at once.</summary>
public sealed class Person
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string LastName { get; set; }
    public required string FirstName { get; set; }
    public string? MiddleName { get; set; }
    public Sex? Sex { get; set; }
    public DateOnly? BirthDate { get; set; }

    /// <summary>Canonical, <c>+79991234567</c>. Data about the person, never an agreement to be written to .</summary>
    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>Where the person lives, as the family states it.</summary>
    public string? Address { get; set; }

    /// <summary>Since when other families may not write to this parent or pupil (MSG-03); null where they may, if the school lets them.</summary>
    public DateTime? ClosedToFamiliesAt { get; set; }

    public PersonName Name => new(LastName, FirstName, MiddleName);
}
