namespace EJournal.Domain.Attendance;

/// <summary>A code of the school's list of absence reasons .</summary>
public sealed class AbsenceReason
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }
    public AbsenceKind Kind { get; set; }

    /// <summary>Б, У, Н, О: the codes of most regulations .</summary>
    public static IReadOnlyList<AbsenceReason> Defaults { get; } =
    [
        new() { Code = "Б", Name = "болезнь", Kind = AbsenceKind.Illness },
        new() { Code = "У", Name = "уважительная причина", Kind = AbsenceKind.Excused },
        new() { Code = "Н", Name = "неуважительная причина", Kind = AbsenceKind.Unexcused },
        new() { Code = "О", Name = "опоздание", Kind = AbsenceKind.Late },
    ];
}
