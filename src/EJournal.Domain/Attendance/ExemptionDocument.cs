using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Attendance;

/// <summary>
/// A document that frees a pupil from lessons (документ, освобождающий от занятий, LES-17). The paper stays in the personal
/// file; this says that it is there and for which days. Health data.
/// </summary>
public sealed class ExemptionDocument : IAboutPupil
{
    public const int LongestText = 200;
    public const int MostDays = 366;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }

    /// <summary>What it is, with number and issuer as on the paper: «справка 095/у № 12, поликлиника № 3».</summary>
    public required string Document { get; set; }

    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; set; }

    /// <summary>The only subject it frees from; null for all lessons.</summary>
    public long? SubjectId { get; set; }

    public long RecordedById { get; set; }
    public DateTime RecordedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Null for what can be recorded.</summary>
    public static Refusal? Problem(string document, DateOnly from, DateOnly to) =>
        document.Trim().Length is 0 or > LongestText ? new(RefusalCode.InvalidValue, $"Назовите документ: от 1 до {LongestText} знаков.") { Field = "document" }
        : FreeText.HasControlCharacters(document) ? FreeText.ControlCharacters("document")
        : to < from || to.DayNumber - from.DayNumber > MostDays ? new(RefusalCode.InvalidValue, $"Срок документа — от одного дня до {MostDays} дней.") { Field = "to" }
        : null;
}
