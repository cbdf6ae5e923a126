namespace EJournal.Domain.Readiness;

/// <summary>How a step of the plan stands (состояние шага).</summary>
public enum RolloutState
{
    /// <summary>Not done, and its term is not over (предстоит).</summary>
    Open,

    /// <summary>Not done, and its term is over (просрочен).</summary>
    Overdue,

    /// <summary>Done within its term (выполнен).</summary>
    Done,

    /// <summary>Done after its term (выполнен с опозданием).</summary>
    DoneLate,
}
