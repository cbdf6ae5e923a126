using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A class whose data were compared with the facts (сверка данных класса).</summary>
public sealed record ConfirmClassDataInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
