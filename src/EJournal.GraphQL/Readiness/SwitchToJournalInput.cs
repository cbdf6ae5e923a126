using EJournal.Domain.Readiness;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Readiness;

/// <summary>That the whole school works with the journal from a day on (переход школы на электронный журнал).</summary>
public sealed record SwitchToJournalInput
{
    /// <summary>The first day (с какого дня): today, or a day within the next year.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal JournalSwitch ToSwitch()
    {
        var order = Order.ToOrder();
        return new JournalSwitch { On = On, OrderNumber = order.Number, OrderDate = order.Date };
    }
}
