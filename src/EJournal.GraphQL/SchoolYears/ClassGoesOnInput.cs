using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>How a class goes on in the new school year (перевод класса).</summary>
public sealed record ClassGoesOnInput
{
    /// <summary>The class of the year before (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>Another letter (литера); that of another class joins the two.</summary>
    public string? Letter { get; init; }

    /// <summary>Another shift, 1 to 3 (смена).</summary>
    public int? Shift { get; init; }

    /// <summary>Another homeroom teacher (классный руководитель); the fifth grade has none unless one is named.</summary>
    [ID("Teacher")]
    public long? HomeroomTeacherId { get; init; }

    /// <summary>
    /// It does not go on (не переводится): the pupils of a ninth grade finish the school, for those of others <c>pupils</c> decides
    /// about each.
    /// </summary>
    public bool? Finishes { get; init; }
}
