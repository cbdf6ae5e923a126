using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>What is to be changed about a class (изменение класса): what is not given stays. The grade is the class's for ever.</summary>
public sealed record ChangeClassInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The letter, up to 8 letters and digits (литера).</summary>
    public string? Letter { get; init; }

    /// <summary>Shift of the school day, 1 to 3 (смена); lessons that are planned already keep their time.</summary>
    public int? Shift { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
