using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Schema;

/// <summary>Why a change was refused (код отказа).</summary>
public enum ErrorCode
{
    /// <summary>There is no such object, or you may not see it (не найдено).</summary>
    NotFound = RefusalCode.NotFound,

    /// <summary>You may see it but not change it (нет права).</summary>
    Forbidden = RefusalCode.Forbidden,

    /// <summary>Somebody changed it meanwhile, or the idempotency key was used for something else (конфликт).</summary>
    Conflict = RefusalCode.Conflict,

    /// <summary>A value is not allowed; see the field (недопустимое значение).</summary>
    InvalidValue = RefusalCode.InvalidValue,

    /// <summary>The term set by the regulation has passed (срок истёк).</summary>
    DeadlinePassed = RefusalCode.DeadlinePassed,

    /// <summary>The grading period is closed (учебный период закрыт).</summary>
    PeriodClosed = RefusalCode.PeriodClosed,

    /// <summary>The mark is not on the scale (нет такой отметки на шкале).</summary>
    NotOnScale = RefusalCode.NotOnScale,

    /// <summary>The lesson is not given by you (урок ведёте не вы).</summary>
    NotTaughtByYou = RefusalCode.NotTaughtByYou,

    /// <summary>The delivery channel is off or out of order (канал недоступен).</summary>
    ChannelUnavailable = RefusalCode.ChannelUnavailable,

    /// <summary>The address or the code is not right (неверный адрес или код).</summary>
    ContactInvalid = RefusalCode.ContactInvalid,
}
