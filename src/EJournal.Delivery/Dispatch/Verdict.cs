using EJournal.Domain.Delivery;
using EJournal.Plugins;

namespace EJournal.Delivery.Dispatch;

/// <summary>What an attempt at a message comes to.</summary>
/// <param name="Status">Where the message stands now.</param>
/// <param name="Reason">Code; null when it was delivered.</param>
internal sealed record Verdict(DeliveryStatus Status, string? Reason)
{
    /// <summary>When to try again, for <see cref="DeliveryStatus.Pending"/>.</summary>
    public DateTime? RetryAt { get; init; }

    public string? ProviderMessageId { get; init; }

    /// <summary>The message may have reached the parent: nothing is added to it any more.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>Not the message's fault: the attempt does not lengthen its backoff.</summary>
    public bool AttemptCounts { get; init; } = true;

    /// <summary>A channel that may repeat is tried so often after an unclear outcome; then a person decides.</summary>
    private const int MostUnclearAttempts = 5;

    public static Verdict Of(SendOutcome outcome, AmbiguityPolicy policy, int attempt, DateTime now, RetrySchedule schedule) => outcome switch
    {
        SendOutcome.Accepted accepted => new(DeliveryStatus.Delivered, null) { ProviderMessageId = accepted.ProviderMessageId },
        SendOutcome.NotSent notSent => Retry(notSent.Code, schedule.Next(now, attempt, notSent.RetryAfter)),
        SendOutcome.AccountRejected account => Retry(account.Code, now) with { AttemptCounts = false },
        SendOutcome.RecipientRejected { Fix: RecipientFix.Replace, NewAddress: not null } moved => Retry(moved.Code, now),
        SendOutcome.RecipientRejected recipient => new(DeliveryStatus.Refused, recipient.Code),
        SendOutcome.MessageRejected message => new(DeliveryStatus.Dead, message.Code),
        SendOutcome.Unknown unknown => Unclear(unknown.Code, policy, attempt, schedule.Next(now, attempt, null)),
        _ => Unclear("outcome-unknown-to-host", policy, attempt, schedule.Next(now, attempt, null)),
    };

    /// <summary>After a crash between the first byte out and the recorded answer, and after a call without one.</summary>
    public static Verdict Unclear(string code, AmbiguityPolicy policy, int attempt, DateTime retryAt) =>
        policy == AmbiguityPolicy.Resend && attempt < MostUnclearAttempts
            ? Retry(code, retryAt) with { MayHaveArrived = true }
            : new(DeliveryStatus.Unknown, code);

    public static Verdict Retry(string code, DateTime at) => new(DeliveryStatus.Pending, code) { RetryAt = at };

    /// <summary>Gives the message back as if it had not been claimed.</summary>
    public static Verdict Release(string code, DateTime at) => Retry(code, at) with { AttemptCounts = false };
}
