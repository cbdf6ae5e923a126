namespace EJournal.Domain.Curriculum;

/// <summary>A methodical association of teachers (методическое объединение, CUR-06): its subjects in some grades, and the methodist who keeps their plans.</summary>
public sealed class MethodicalAssociation
{
    public const int LongestName = 200;
    public const int MostSubjects = 60;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Name { get; set; }

    /// <summary>The employee; null while there is none.</summary>
    public long? MethodistId { get; set; }

    /// <summary>Its grades: mathematics of grade 2 and of grade 9 are different associations' in most schools.</summary>
    public int FromGrade { get; set; } = 1;

    public int ToGrade { get; set; } = 11;
    public List<AssociationSubject> Subjects { get; } = [];

    /// <summary>Optimistic concurrency; grows with every change.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>A subject of an association.</summary>
public sealed class AssociationSubject
{
    public long AssociationId { get; set; }
    public long SubjectId { get; set; }
}
