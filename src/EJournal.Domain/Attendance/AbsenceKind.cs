namespace EJournal.Domain.Attendance;

/// <summary>What a reason of absence means, whatever letter the school uses for it (вид причины отсутствия).</summary>
public enum AbsenceKind
{
    /// <summary>A valid reason (уважительная).</summary>
    Excused,

    /// <summary>No valid reason (неуважительная).</summary>
    Unexcused,

    /// <summary>Illness (болезнь).</summary>
    Illness,

    /// <summary>Came late (опоздание).</summary>
    Late,

    /// <summary>Freed from lessons by a document (освобождение).</summary>
    Exempt,
}
