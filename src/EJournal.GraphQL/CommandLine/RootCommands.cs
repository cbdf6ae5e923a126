using System.CommandLine;
using System.Security.Cryptography;
using EJournal.Data.Migrations;

namespace EJournal.GraphQL.CommandLine;

/// <summary>The executable's commands. Without one it serves.</summary>
public static class RootCommands
{
    // The default handler would print a stack where the message already says what to do.
    private static readonly InvocationConfiguration Configuration = new() { EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (host, command) = HostArguments.Split(arguments);
        try
        {
            return await Create(host).Parse(command).InvokeAsync(Configuration);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is MigrationRefusedException or ArgumentException or InvalidOperationException or NotSupportedException
            or CryptographicException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
    }

    private static RootCommand Create(string[] hostArguments)
    {
        var root = new RootCommand("""
            EJournal: the electronic journal and diary of schools, as a GraphQL API.
            Settings may stand anywhere: --urls URL, --EJournal:KEY VALUE (docs/configuration.md).
            """)
        {
            ServeCommand.Create(hostArguments),
            ImportCommand.Create(hostArguments),
            AccountCommand.Create(hostArguments),
            SchemaCommand.Create(),
            MigrateCommand.Create(hostArguments),
        };
        root.SetAction((_, ct) => ServeCommand.RunAsync(hostArguments, demo: false, ct));
        return root;
    }
}
