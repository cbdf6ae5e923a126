using EJournal.Domain.Marks;

namespace EJournal.Domain.Examinations;

/// <summary>What an examination is for (вид экзамена).</summary>
public enum ExaminationKind
{
    /// <summary>An examination that the school holds by itself (внутришкольный экзамен).</summary>
    School,

    /// <summary>The examination of the interim attestation (промежуточная аттестация).</summary>
    Interim,

    /// <summary>State examination after grade 9, results as received (основной государственный экзамен, ОГЭ).</summary>
    Oge,

    /// <summary>State examination after grade 11, results as received (единый государственный экзамен, ЕГЭ).</summary>
    Ege,

    /// <summary>State examination for pupils with special needs, results as received (государственный выпускной экзамен, ГВЭ).</summary>
    Gve,
}

public static class ExaminationKinds
{
    public static AttestationKind Attestation(this ExaminationKind kind) =>
        kind is ExaminationKind.School or ExaminationKind.Interim ? AttestationKind.Interim : AttestationKind.Final;
}
