namespace EJournal.Domain.Schools;

/// <summary>A school (ОУ): the owner of all its data and settings. Rows of one school are never read for another.</summary>
public sealed class School
{
    public long Id { get; set; }

    /// <summary>Names the school within the installation: <c>main</c>, <c>school-24</c>.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }
    public string? ShortName { get; set; }

    /// <summary>IANA name, <c>Europe/Moscow</c>: the zone in which the school's days begin and end.</summary>
    public required string TimeZone { get; set; }

    /// <summary>Name of the regulation preset; null for the default one.</summary>
    public string? Regulation { get; set; }

    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }

    /// <summary>The school's site, <c>https</c> or <c>http</c>.</summary>
    public string? Website { get; set; }

    /// <summary>Number and date of the licence to teach (лицензия), as on the document.</summary>
    public string? Licence { get; set; }
}
