using EJournal.Data.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>A consent to be entered (согласие на обработку персональных данных).</summary>
public sealed record RecordConsentInput
{
    /// <summary>The pupil whose data it is about (ученик).</summary>
    [ID("Pupil")]
    public long? PupilId { get; init; }

    /// <summary>The employee whose data it is about (сотрудник); either this or the pupil.</summary>
    [ID("Teacher")]
    public long? TeacherId { get; init; }

    /// <summary>The legal representative who signed the paper (законный представитель); not given where you consent yourself.</summary>
    [ID("Parent")]
    public long? ParentId { get; init; }

    /// <summary>The version of the text that was signed or shown (редакция текста).</summary>
    public required int TextVersion { get; init; }

    /// <summary>Number and date of the written application (заявление); not given where you consent yourself, electronically.</summary>
    public OrderInput? Document { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal ConsentRequest AsRequest() => new(new(PupilId, TeacherId), ParentId, TextVersion, Document?.ToOrder());
}
