namespace EJournal.Plugins;

/// <summary>One account of a channel (a bot, a gateway login), open for sending. Called from several threads at once.</summary>
public interface IChannelSession : IAsyncDisposable
{
    /// <summary>
    /// Brings an address to the one form that is stored and compared: <c>8 (999) 123-45-67</c> to <c>+79991234567</c>.
    /// Pure; never throws, whatever the input; normalising the result again changes nothing.
    /// </summary>
    /// <param name="raw">What a person typed or a provider sent, at most 256 characters.</param>
    /// <returns>The canonical address, or the code of what is wrong with it.</returns>
    AddressResult NormalizeAddress(string raw);

    /// <summary>Makes the text that will be sent, within the channel's limits. Pure; used for previews and to count the parts of an SMS.</summary>
    /// <param name="content">What to say.</param>
    /// <returns>The text exactly as <see cref="SendAsync"/> would send it.</returns>
    RenderResult Render(MessageContent content);

    /// <summary>
    /// Sends one message, once: no retries inside. Answers within <see cref="ChannelDescriptor.SendTimeout"/>.
    /// </summary>
    /// <remarks>
    /// An exception or a cancellation is taken as <see cref="SendOutcome.Unknown"/>, because the message may have left.
    /// No outcome carries a secret of the settings.
    /// </remarks>
    /// <param name="request">The message; its address was normalised by this channel.</param>
    /// <param name="cancellationToken">Cancelled when the host gives up waiting; honour it within 2 s.</param>
    /// <returns>What surely happened; <see cref="SendOutcome.Unknown"/> where that cannot be said.</returns>
    ValueTask<SendOutcome> SendAsync(SendRequest request, CancellationToken cancellationToken);

    /// <summary>Asks the provider whether the account works, without sending to anybody. Called now and then and before an account resumes.</summary>
    /// <param name="cancellationToken">Cancelled after the host's time limit.</param>
    /// <returns>The account's health; an unreachable provider is <see cref="HealthState.Down"/>, not an exception.</returns>
    ValueTask<ChannelHealth> CheckHealthAsync(CancellationToken cancellationToken);
}
