using System.CommandLine;

namespace EJournal.GraphQL.CommandLine;

/// <summary>The executable's commands. Without one it serves.</summary>
public static class RootCommands
{
    public static RootCommand Create()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("EJournal: the electronic journal and diary of schools, as a GraphQL API.")
        {
            serve,
            ImportCommand.Create(),
            AccountCommand.Create(),
            SchemaCommand.Create(),
            MigrateCommand.Create(),
        };

        // Host arguments (--urls, --environment) are read by the host's own configuration.
        root.TreatUnmatchedTokensAsErrors = false;
        foreach (var command in root.Subcommands)
            command.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, ct) => ServeCommand.RunAsync([.. parsed.UnmatchedTokens], demo: false, ct));
        return root;
    }
}
