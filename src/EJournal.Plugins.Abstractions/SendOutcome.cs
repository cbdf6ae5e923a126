namespace EJournal.Plugins;

/// <summary>
/// What became of one attempt to send. Codes are short, English, lower-case with hyphens (<c>rate-limited</c>); details are English
/// and hold neither secrets nor addresses nor texts.
/// </summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The provider took the message.</summary>
    /// <param name="ProviderMessageId">The provider's id of it; null where it gives none.</param>
    public sealed record Accepted(string? ProviderMessageId) : SendOutcome
    {
        /// <summary>How many messages the provider counts.</summary>
        public int Parts { get; init; } = 1;

        /// <summary>What it cost, in the account's currency; null: not told.</summary>
        public decimal? Cost { get; init; }

        /// <summary>How far it surely got.</summary>
        public DeliveryState State { get; init; } = DeliveryState.Accepted;
    }

    /// <summary>Surely nothing was sent: connection refused, told to wait, told to come back. The host tries again.</summary>
    /// <param name="Code">Why.</param>
    /// <param name="RetryAfter">The wait the provider asked for; null leaves it to the host.</param>
    /// <param name="Scope">Whether the account must pause or only this recipient.</param>
    public sealed record NotSent(string Code, TimeSpan? RetryAfter, RateScope Scope) : SendOutcome;

    /// <summary>This address gets nothing. The host does not try again.</summary>
    /// <param name="Code">Why.</param>
    /// <param name="Fix">What would help.</param>
    /// <param name="NewAddress">The canonical new address with <see cref="RecipientFix.Replace"/>; null otherwise.</param>
    public sealed record RecipientRejected(string Code, RecipientFix Fix, string? NewAddress = null) : SendOutcome;

    /// <summary>This text gets to nobody: too long, forbidden. The host does not try again.</summary>
    /// <param name="Code">Why.</param>
    /// <param name="Detail">For the administrator.</param>
    public sealed record MessageRejected(string Code, string Detail) : SendOutcome;

    /// <summary>The account sends nothing: bad token or password, no money. The host stops the account until its settings change or its health is back.</summary>
    /// <param name="Code">Why.</param>
    /// <param name="Detail">For the administrator.</param>
    public sealed record AccountRejected(string Code, string Detail) : SendOutcome;

    /// <summary>The request left and no usable answer came: it may have been sent. <see cref="ChannelDescriptor.OnUnknownOutcome"/> decides.</summary>
    /// <param name="Code">What happened: <c>timeout</c>, <c>connection-lost</c>, <c>server-error</c>, <c>bad-answer</c>.</param>
    public sealed record Unknown(string Code) : SendOutcome;
}
