namespace EJournal.GraphQL.CommandLine;

/// <summary>Exit codes of the commands.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command could not run: wrong configuration, no such login, newer database.</summary>
    public const int Failed = 1;

    /// <summary>The input has problems, all of which were printed; nothing was written.</summary>
    public const int InvalidInput = 2;
}
