using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A class that follows no other (новый класс).</summary>
public sealed record NewClassInput
{
    /// <summary>Year of study, 1 to 11 (номер класса).</summary>
    public required int GradeLevel { get; init; }

    /// <summary>The letter (литера); empty where the grade has one class.</summary>
    public required string Letter { get; init; }

    /// <summary>Shift of the school day, 1 to 3 (смена); 1 when not given.</summary>
    public int? Shift { get; init; }

    /// <summary>The homeroom teacher (классный руководитель).</summary>
    [ID("Teacher")]
    public long? HomeroomTeacherId { get; init; }
}
