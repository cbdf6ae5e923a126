namespace EJournal.Domain.Excuses;

/// <summary>Where a note about an absence stands (состояние объяснительной).</summary>
public enum ExcuseStatus
{
    /// <summary>Waits for the homeroom teacher (на рассмотрении).</summary>
    Open,

    /// <summary>Accepted (принята).</summary>
    Accepted,

    /// <summary>Declined, with a reason (отклонена).</summary>
    Declined,

    /// <summary>Taken back by the parent (отозвана).</summary>
    Withdrawn,
}
