namespace EJournal.Domain.Delivery;

/// <summary>That an event from a channel was acted on: the same event fetched again changes nothing.</summary>
public sealed class InboundReceipt
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string ChannelKey { get; set; }

    /// <summary>The provider's id of the event, unique within the school's account.</summary>
    public required string DedupKey { get; set; }

    public DateTime At { get; set; }
}
