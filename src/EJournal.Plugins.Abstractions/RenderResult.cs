namespace EJournal.Plugins;

/// <summary>A text within the channel's limits.</summary>
/// <param name="Text">What is sent; at most <see cref="ChannelDescriptor.MaxTextLength"/>, no surrogate pair cut.</param>
/// <param name="Parts">How many messages the provider counts; at least 1.</param>
/// <param name="Encoding">How the provider carries it: <c>utf-8</c>, <c>gsm-7</c>, <c>ucs-2</c>.</param>
/// <param name="Truncated">Whether something of the content was left out.</param>
public sealed record RenderResult(string Text, int Parts, string Encoding, bool Truncated);
