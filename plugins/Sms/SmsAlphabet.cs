namespace EJournal.Plugins.Sms;

/// <summary>How the network carries a text (3GPP TS 23.038).</summary>
internal enum SmsAlphabet
{
    Gsm7,
    Ucs2,
}
