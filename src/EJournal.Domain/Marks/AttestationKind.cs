namespace EJournal.Domain.Marks;

/// <summary>What a mark attests (вид аттестации, FIN-07).</summary>
public enum AttestationKind
{
    /// <summary>How a pupil gets on, lesson by lesson (текущий контроль успеваемости).</summary>
    Current,

    /// <summary>What was learnt in a part of the course: quarter, half-year, year, an examination of the school (промежуточная аттестация).</summary>
    Interim,

    /// <summary>What was learnt in the course as a whole: final mark, state examination (итоговая аттестация).</summary>
    Final,
}
