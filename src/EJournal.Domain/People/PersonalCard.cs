namespace EJournal.Domain.People;

/// <summary>What the HR specialist keeps about an employee beside name, contacts and employment (личная карточка, PPL-08).</summary>
public sealed class PersonalCard
{
    public const int LongestText = 300;

    public long EmployeeId { get; set; }
    public long SchoolId { get; set; }

    /// <summary>Posts as the order names them (должность): «учитель математики».</summary>
    public string? Positions { get; set; }

    public QualificationCategory? Category { get; set; }

    /// <summary>Level and institution (образование), as the diploma has them.</summary>
    public string? Education { get; set; }
}
