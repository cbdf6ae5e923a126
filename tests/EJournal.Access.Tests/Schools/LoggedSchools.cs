using EJournal.TestKit.Logs;
using Microsoft.Extensions.Logging;

namespace EJournal.Access.Tests.Schools;

/// <summary>Two schools on a server that keeps every line it logs, statements included.</summary>
public sealed class LoggedSchools : TwoSchools
{
    public LoggedSchools() => Logs = LoggerFactory.Create(logging => logging
        .SetMinimumLevel(LogLevel.Debug).AddProvider(Log).AddProvider(new LogFile()).AddFilter<LogFile>(null, LogLevel.Warning));

    public CollectedLog Log { get; } = new();

    protected override ILoggerFactory Logs { get; }
}
