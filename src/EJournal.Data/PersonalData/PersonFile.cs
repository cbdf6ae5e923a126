namespace EJournal.Data.PersonalData;

/// <summary>Everything that is stored about one person (PDN-05): tables by name, each row its columns by name.</summary>
public sealed record PersonFile
{
    /// <summary>Name and version of this form.</summary>
    public string Format { get; } = "ejournal.person/1";

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    public required string School { get; init; }

    /// <summary>False where marks and absences are left out: whoever asked may not see them.</summary>
    public required bool WithMarks { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tables { get; init; }

    /// <summary>The lessons that rows name by <c>LessonId</c>: date, subject, class and topic.</summary>
    public required IReadOnlyList<PersonLesson> Lessons { get; init; }

    /// <summary>What is left out, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> LeftOut { get; init; }
}

/// <summary>A lesson that something about the person belongs to.</summary>
public sealed record PersonLesson(long LessonId, DateOnly Date, int Number, string Subject, string ClassName, string? Topic);
