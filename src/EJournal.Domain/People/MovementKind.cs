namespace EJournal.Domain.People;

/// <summary>How a pupil came, moved or went (вид движения).</summary>
public enum MovementKind
{
    /// <summary>Entered the school (зачислен).</summary>
    Enrolled,

    /// <summary>From one class to another (переведён).</summary>
    Transferred,

    /// <summary>Left the school (выбыл).</summary>
    Left,
}
