namespace EJournal.Domain.Delivery;

/// <summary>A message to one parent about one child through one agreed channel: what waits, is being sent, or was sent.</summary>
public sealed class DeliveryMessage
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>Stable over all attempts: the idempotency key given to the channel.</summary>
    public Guid MessageId { get; set; }

    public long AgreementId { get; set; }
    public long PupilId { get; set; }
    public required string ChannelKey { get; set; }
    public DeliveryPurpose Purpose { get; set; }

    /// <summary>
    /// Text made beforehand, encrypted: the confirmation code, which exists nowhere else in clear. Null for news, whose text is
    /// read from the diary when it is sent; erased when the message ends.
    /// </summary>
    public byte[]? ProtectedText { get; set; }

    public DeliveryStatus Status { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Not before: the hold-back, the digest's hour, or the next attempt.</summary>
    public DateTime DueAt { get; set; }

    public DateTime ExpiresAt { get; set; }
    public int Attempts { get; set; }
    public Guid? LeaseToken { get; set; }
    public DateTime? LeaseUntil { get; set; }

    /// <summary>Set in the statement that permits the call to the channel; a lease that ends before it sent nothing.</summary>
    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }
    public string? ProviderMessageId { get; set; }

    /// <summary>Code of the last failure or of the end; never personal data.</summary>
    public string? Reason { get; set; }
}
