using System.CommandLine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.CommandLine;

/// <summary><c>ejournal schema</c>: prints the schema in SDL, as committed in <c>schema.graphql</c>.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the GraphQL schema (SDL).");
        command.SetAction(_ =>
        {
            Console.Out.Write(SdlPrinter.Print(EJournalSchema.Build()));
            return ExitCode.Done;
        });
        return command;
    }
}
