namespace EJournal.GraphQL.Schools;

/// <summary>What is to be changed about the school (сведения об учреждении): what is not given stays, an empty text clears.</summary>
public sealed record ChangeSchoolDataInput
{
    /// <summary>The full name (полное название); cannot be cleared.</summary>
    public string? Name { get; init; }

    /// <summary>The short name (краткое название).</summary>
    public string? ShortName { get; init; }

    /// <summary>The postal address (адрес).</summary>
    public string? Address { get; init; }

    /// <summary>The telephone number (телефон), as the school writes it.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address (электронная почта).</summary>
    public string? Email { get; init; }

    /// <summary>The school's site (сайт), beginning with <c>http://</c> or <c>https://</c>.</summary>
    public string? Website { get; init; }

    /// <summary>Number and date of the licence to teach (лицензия).</summary>
    public string? Licence { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
