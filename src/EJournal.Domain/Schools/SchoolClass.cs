namespace EJournal.Domain.Schools;

/// <summary>A class (класс) of one school year: grade and letter, with one homeroom teacher. Next year's is another (ADR 0011).</summary>
public sealed class SchoolClass
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The school year, by the calendar year in which it begins.</summary>
    public int Year { get; set; }

    /// <summary>Year of study, 1–11.</summary>
    public int GradeLevel { get; set; }

    /// <summary>Letter in upper case (<c>Б</c>); empty where a grade has one class without a letter.</summary>
    public required string Letter { get; set; }

    /// <summary>Shift of the school day, from 1.</summary>
    public int Shift { get; set; } = 1;

    /// <summary>The employee who is homeroom teacher (классный руководитель).</summary>
    public long? HomeroomTeacherId { get; set; }

    public string Name => $"{GradeLevel}{Letter}";
}
