namespace EJournal.Domain.Attendance;

/// <summary>What a reason of absence means, whatever letter the school uses for it.</summary>
public enum AbsenceKind
{
    Excused,
    Unexcused,
    Illness,
    Late,
    Exempt,
}
