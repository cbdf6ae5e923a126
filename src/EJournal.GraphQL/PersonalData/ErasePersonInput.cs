using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>Whose data are to be erased (чьи данные уничтожить): one of the three.</summary>
public sealed record ErasePersonInput
{
    /// <summary>A pupil who left (выбывший ученик).</summary>
    [ID("Pupil")]
    public long? PupilId { get; init; }

    /// <summary>A parent whose children left (родитель).</summary>
    [ID("Parent")]
    public long? ParentId { get; init; }

    /// <summary>An employee who was dismissed (уволенный сотрудник).</summary>
    [ID("Teacher")]
    public long? TeacherId { get; init; }

    /// <summary>The document it rests on (основание): a request, an act, an order.</summary>
    public required OrderInput Document { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
