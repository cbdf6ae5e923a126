namespace EJournal.GraphQL.Hosting;

/// <summary>Connections that stay open: WebSocket and event streams.</summary>
public sealed class LiveOptions
{
    /// <summary>How often the user of an open connection is asked about again, and the other side is pinged.</summary>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often the outbox is looked at for changes made by other processes.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The most connections of one account.</summary>
    public int ConnectionsPerUser { get; set; } = 10;

    /// <summary>Throws where a value cannot be meant.</summary>
    public LiveOptions Checked()
    {
        Demand(CheckInterval, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5), nameof(CheckInterval));
        Demand(PollInterval, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1), nameof(PollInterval));
        Demand(ConnectionsPerUser, 1, 1_000, nameof(ConnectionsPerUser));
        return this;
    }

    private static void Demand<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new InvalidOperationException($"EJournal:Live:{name} must be from {least} to {most}.");
    }
}
