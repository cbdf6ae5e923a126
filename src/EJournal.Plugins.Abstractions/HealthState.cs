namespace EJournal.Plugins;

/// <summary>The verdict on an account.</summary>
public enum HealthState
{
    /// <summary>It works.</summary>
    Healthy,

    /// <summary>It works, but not as it should: a gateway that queues because its own link is down.</summary>
    Degraded,

    /// <summary>The provider cannot be reached or does not answer.</summary>
    Down,

    /// <summary>The provider does not accept the credentials.</summary>
    Unauthorized,
}
