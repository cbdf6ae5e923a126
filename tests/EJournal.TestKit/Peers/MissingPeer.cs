namespace EJournal.TestKit.Peers;

/// <summary>Says how to get a peer that is not on this machine, instead of failing for a reason nobody understands.</summary>
public static class MissingPeer
{
    public static void Demand(string path, string howToGet)
    {
        if (!Path.Exists(path))
            throw new InvalidOperationException($"{path} is missing. ./test installs it; by hand: {howToGet}");
    }
}
