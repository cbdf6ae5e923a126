namespace EJournal.Domain.Regulations;

/// <summary>One decision of the school about its regulation. Decisions are only added: the last one about a setting holds.</summary>
public sealed class RegulationChange
{
    /// <summary>In the place of a setting's key: the preset that the school starts from.</summary>
    public const string PresetKey = "preset";

    public const int LongestBasis = 300;

    public long Id { get; private set; }
    public long SchoolId { get; private set; }

    /// <summary>The setting's key, or <see cref="PresetKey"/>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The value as JSON; null takes the decision back, so that the preset's holds again. Of the preset, its name.</summary>
    public string? Value { get; private set; }

    /// <summary>What the decision rests on, as the school writes it: «Приказ 12 от 01.09.2026».</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Who entered it; null where the program did.</summary>
    public long? PersonId { get; private set; }

    public DateTime At { get; private set; }

    public static RegulationChange Decide(long schoolId, string key, string? value, string basis, long? personId, DateTime at) => new()
    {
        SchoolId = schoolId,
        Key = key,
        Value = value,
        Basis = basis,
        PersonId = personId,
        At = at,
    };
}
