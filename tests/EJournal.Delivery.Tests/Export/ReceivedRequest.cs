namespace EJournal.Delivery.Tests.Export;

/// <param name="Head">Request line and headers.</param>
/// <param name="Body">The body.</param>
internal sealed record ReceivedRequest(string Head, string Body)
{
    public string? Header(string name) => Head.Split("\r\n").Skip(1).Select(line => line.Split(": ", 2))
        .Where(parts => parts[0].Equals(name, StringComparison.OrdinalIgnoreCase)).Select(parts => parts[1]).SingleOrDefault();
}
