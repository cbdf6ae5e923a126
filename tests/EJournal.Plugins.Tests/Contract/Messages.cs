namespace EJournal.Plugins.Tests.Contract;

public static class Messages
{
    public static MessageContent Saying(string body) => new("ru-RU", "", body);

    public static SendRequest To(string address, string body, string key = "4b0c7a4e") => new(key, 1, address, Saying(body));
}
