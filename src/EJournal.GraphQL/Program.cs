using EJournal.GraphQL.CommandLine;

return await RootCommands.RunAsync(args);

/// <summary>Named so that tests can start the host in their own process.</summary>
public partial class Program;
