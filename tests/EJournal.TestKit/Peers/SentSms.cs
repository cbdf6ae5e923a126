namespace EJournal.TestKit.Peers;

/// <summary>An SMS as it left for the network: parts put together again.</summary>
public sealed record SentSms(string Sender, string To, string Text, int Parts);
