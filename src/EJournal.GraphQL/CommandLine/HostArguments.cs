namespace EJournal.GraphQL.CommandLine;

/// <summary>
/// Settings among the arguments (<c>--urls X</c>, <c>--EJournal:DataFolder X</c>), which the host reads itself. They are set
/// apart before the commands are parsed, so that whatever else is unknown is an error: a mistyped <c>--dry-run</c> must not import.
/// </summary>
public static class HostArguments
{
    private static readonly string[] Names = ["urls", "environment", "http_ports", "https_ports", "AllowedHosts"];
    private static readonly string[] Sections = ["EJournal:", "Logging:", "Kestrel:"];

    public static (string[] Host, string[] Command) Split(IReadOnlyList<string> arguments)
    {
        var (host, command) = (new List<string>(), new List<string>());
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!IsSetting(arguments[i]))
            {
                command.Add(arguments[i]);
                continue;
            }

            host.Add(arguments[i]);
            if (!arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Count)
                host.Add(arguments[++i]);
        }

        return ([.. host], [.. command]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return false;
        var name = argument[2..].Split('=')[0];
        return Names.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Array.Exists(Sections, section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase));
    }
}
