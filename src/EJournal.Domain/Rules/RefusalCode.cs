namespace EJournal.Domain.Rules;

/// <summary>Why a change was refused: the <c>ErrorCode</c> of the public schema.</summary>
public enum RefusalCode
{
    /// <summary>Absent, or hidden from the one who asks: the two are never told apart.</summary>
    NotFound,

    Forbidden,

    /// <summary>Someone else changed it meanwhile, or the idempotency key was used for something else.</summary>
    Conflict,

    InvalidValue,
    DeadlinePassed,
    PeriodClosed,
    NotOnScale,
    NotTaughtByYou,
    ChannelUnavailable,
    ContactInvalid,
}
