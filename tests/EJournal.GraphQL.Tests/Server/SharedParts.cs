using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit.Logs;
using Microsoft.Extensions.Logging;

namespace EJournal.GraphQL.Tests.Server;

/// <summary>What costs much and never changes, made once for all servers of a run.</summary>
internal static class SharedParts
{
    /// <summary>As a host makes it for itself (Schema/CommittedSchemaTests).</summary>
    public static GraphQLSchema Schema { get; } = EJournalSchema.Build();

    /// <summary>Into the log of the run, all of it. Entity Framework builds its model anew for each logger factory.</summary>
    public static ILoggerFactory Logs { get; } = LoggerFactory.Create(logging => logging.AddProvider(new LogFile()));

    /// <summary>The same of what is logged as shipped.</summary>
    public static ILoggerFactory LogsAsShipped { get; } = LoggerFactory.Create(logging => logging
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)
        .AddProvider(new LogFile()));
}
