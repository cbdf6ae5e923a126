using EJournal.GraphQL.CommandLine;

return await RootCommands.Create().Parse(args).InvokeAsync();

/// <summary>Named so that tests can start the host in their own process.</summary>
public partial class Program;
