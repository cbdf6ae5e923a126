using System.Net;
using System.Net.Sockets;

namespace EJournal.TestKit.Peers;

/// <summary>Ports of 127.0.0.1 that nobody listened on a moment ago.</summary>
public static class FreePort
{
    public static int Next() => Next(1)[0];

    public static IReadOnlyList<int> Next(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        try
        {
            listeners.ForEach(l => l.Start());
            return [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        }
        finally
        {
            listeners.ForEach(l => l.Stop());
        }
    }
}
