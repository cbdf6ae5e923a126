using Microsoft.Extensions.Logging;

namespace EJournal.TestKit.Logs;

/// <summary>
/// Writes what a server under test logs, exceptions included, and the spans that it makes, into a file of this process in the
/// folder that <c>EJOURNAL_TEST_LOGS</c> names; nowhere without it. <c>./test</c> searches the files when all tests have run.
/// </summary>
[ProviderAlias("TestLog")]
public sealed class LogFile : ILoggerProvider
{
    private static readonly Lock s_writing = new();
    private static readonly TextWriter? s_file = Open();

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName);

    /// <summary>A line of a server that is a program of its own.</summary>
    public static void Append(string line)
    {
        if (s_file is null)
            return;
        lock (s_writing)
            s_file.WriteLine(line);
    }

    public void Dispose()
    {
    }

    private static StreamWriter? Open()
    {
        if (Environment.GetEnvironmentVariable("EJOURNAL_TEST_LOGS") is not { Length: > 0 } folder)
            return null;
        SpanLog.Listen();
        return new StreamWriter(Path.Combine(folder, $"{Environment.ProcessId}.log"), append: true) { AutoFlush = true };
    }

    private sealed class Lines(string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => s_file is not null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (s_file is not null)
                Append($"{logLevel} {category}: {formatter(state, exception)} {exception}");
        }
    }
}
