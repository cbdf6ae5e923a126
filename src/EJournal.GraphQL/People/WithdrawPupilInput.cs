using EJournal.Domain.People;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A pupil who leaves the school (выбытие).</summary>
public sealed record WithdrawPupilInput
{
    /// <summary>Who (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>Why (причина).</summary>
    public required LeavingReason Reason { get; init; }

    /// <summary>The first day no longer at school (с какого дня): in this school year, not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order it rests on (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
