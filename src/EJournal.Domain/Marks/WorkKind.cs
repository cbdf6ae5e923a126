using EJournal.Domain.Regulations;

namespace EJournal.Domain.Marks;

/// <summary>A kind of work a mark is given for (вид работы, LES-11), with its weight in averages.</summary>
public sealed class WorkKind
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }
    public double Weight { get; set; } = 1;
    public bool Written { get; set; }

    /// <summary>The form that tables of checking terms speak of (LES-18); null for homework, which has a term of its own (LES-09), and for what is not written.</summary>
    public WorkForm? Form => (Written, Code) switch
    {
        (false, _) or (_, "HOMEWORK") => null,
        (_, "CONTROL" or "DICTATION" or "TEST") => WorkForm.Control,
        (_, "EXPOSITION") => WorkForm.Exposition,
        (_, "ESSAY") => WorkForm.Essay,
        _ => WorkForm.Other,
    };

    /// <summary>The kinds every new school starts with; names and "written" follow LES-11 and the checking terms of 004.</summary>
    public static IReadOnlyList<WorkKind> Defaults { get; } =
    [
        new() { Code = "LESSON", Name = "работа на уроке" },
        new() { Code = "ORAL", Name = "устный ответ" },
        new() { Code = "HOMEWORK", Name = "домашняя работа", Written = true },
        new() { Code = "INDEPENDENT", Name = "самостоятельная работа", Written = true },
        new() { Code = "CHECK", Name = "проверочная работа", Written = true },
        new() { Code = "CONTROL", Name = "контрольная работа", Written = true, Weight = 2 },
        new() { Code = "DICTATION", Name = "контрольный диктант", Written = true, Weight = 2 },
        new() { Code = "EXPOSITION", Name = "изложение", Written = true, Weight = 2 },
        new() { Code = "ESSAY", Name = "сочинение", Written = true, Weight = 2 },
        new() { Code = "LAB", Name = "лабораторная работа", Written = true },
        new() { Code = "PRACTICAL", Name = "практическая работа", Written = true },
    ];
}
