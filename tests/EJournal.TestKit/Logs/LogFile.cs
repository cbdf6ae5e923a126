using Microsoft.Extensions.Logging;

namespace EJournal.TestKit.Logs;

/// <summary>
/// Writes what a server under test logs, exceptions included, into a file of this process in the folder that
/// <c>EJOURNAL_TEST_LOGS</c> names; nowhere without it. <c>./test</c> searches the files when all tests have run.
/// </summary>
[ProviderAlias("TestLog")]
public sealed class LogFile : ILoggerProvider
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("EJOURNAL_TEST_LOGS");
    private static readonly Lock s_writing = new();

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName);

    public void Dispose()
    {
    }

    private sealed class Lines(string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => s_folder is not null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (s_folder is null)
                return;
            lock (s_writing)
                File.AppendAllText(Path.Combine(s_folder, $"{Environment.ProcessId}.log"), $"{logLevel} {category}: {formatter(state, exception)} {exception}\n");
        }
    }
}
