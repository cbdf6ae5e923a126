namespace EJournal.Domain.People;

/// <summary>Qualification category of a teacher (квалификационная категория).</summary>
public enum QualificationCategory
{
    /// <summary>Without a category (без категории).</summary>
    None,

    /// <summary>Certified for the post held (соответствие занимаемой должности).</summary>
    FitForPost,

    /// <summary>First category (первая).</summary>
    First,

    /// <summary>Highest category (высшая).</summary>
    Highest,
}
