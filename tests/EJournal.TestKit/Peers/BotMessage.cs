namespace EJournal.TestKit.Peers;

/// <summary>What a bot sent into a chat.</summary>
public sealed record BotMessage(long ChatId, string Text);
