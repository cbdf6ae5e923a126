namespace EJournal.Domain.Schools;

/// <summary>Whether a school year is under way or over (состояние учебного года).</summary>
public enum SchoolYearState
{
    /// <summary>Opened, and not closed yet (открыт).</summary>
    Open,

    /// <summary>Closed: what is in it changes only by the register of corrections (закрыт).</summary>
    Closed,
}
