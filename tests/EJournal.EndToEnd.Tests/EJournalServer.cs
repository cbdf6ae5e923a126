using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EJournal.Data;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Logs;

namespace EJournal.EndToEnd.Tests;

/// <summary>The real executable in a process of its own, on a free port and a data folder of its own.</summary>
public sealed partial class EJournalServer : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly DatabaseProvider _provider;
    private readonly string _dataFolder;
    private readonly EJournalServer? _first;
    private readonly Dictionary<string, string> _settings;
    private readonly StringBuilder _log = new();
    private Process? _process;
    private TestStorage? _storage;

    /// <param name="provider">That of the run unless named.</param>
    public EJournalServer(DatabaseProvider? provider = null) => (_provider, _dataFolder, _settings) =
        (provider ?? TestStorage.ProviderOfRun, Directory.CreateTempSubdirectory("ejournal-e2e-").FullName, []);

    private EJournalServer(EJournalServer first) =>
        (_first, _provider, _dataFolder, _settings) = (first, first._provider, first._dataFolder, new(first._settings));

    public HttpClient Http { get; private set; } = new();

    public string DataFolder => _dataFolder;

    /// <summary>The memory of the process in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What the server printed so far, errors included.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>A second copy on the same database and keys, with the same settings; it goes before the first.</summary>
    public EJournalServer Another() => new(this);

    public EJournalServer Set(string key, string value) =>
        SetVariable("EJournal__" + key.Replace(":", "__", StringComparison.Ordinal), value);

    public EJournalServer SetVariable(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    public async Task StartAsync(params string[] arguments)
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = await LaunchAsync(["serve", .. arguments, "--urls", "http://127.0.0.1:0"]);
        _process.OutputDataReceived += (_, line) => Take(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, listening);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
        try
        {
            var address = await listening.Task.WaitAsync(StartTimeout);
            Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The server did not start:\n{Log}");
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs another command of the executable on the same data folder to its end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, string? input = null)
    {
        using var process = await LaunchAsync(arguments);
        if (input is not null)
            await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public async Task<string> SignInAsync(string login, string password)
    {
        using var response = await Http.PostAsJsonAsync("/auth/login", new { login, password });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }

    /// <summary>The whole response of a GraphQL request, as text.</summary>
    public async Task<string> SendAsync(string? token, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The <c>data</c> of a request that must succeed.</summary>
    public async Task<JsonElement> DataAsync(string? token, string query, object? variables = null)
    {
        var text = await SendAsync(token, query, variables);
        var json = JsonDocument.Parse(text).RootElement;
        return json.TryGetProperty("errors", out _) ? throw new InvalidOperationException(text) : json.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Http.Dispose();
        if (_first is not null)
            return;
        Directory.Delete(_dataFolder, recursive: true);
        if (_storage is not null)
            await _storage.DisposeAsync();
    }

    private async Task<Process> LaunchAsync(string[] arguments)
    {
        // SQLite's file is where it is by default: in the data folder.
        if (_first is null && _storage is null && _provider != DatabaseProvider.Sqlite)
        {
            _storage = await TestStorage.CreateAsync(_provider, template: null);
            Set("Database:Provider", $"{_storage.Options.Provider}").Set("Database:ConnectionString", _storage.Options.ConnectionString);
        }

        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WorkingDirectory = _dataFolder,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["EJournal__DataFolder"] = Path.Combine(_dataFolder, "data");
        start.Environment["EJournal__Plugins__Folder"] = Path.Combine(Repository.Root, "artifacts", "plugins");
        foreach (var (key, value) in _settings)
            start.Environment[key] = value;
        return Process.Start(start)!;
    }

    private void Take(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException($"The server ended:\n{Log}"));
            return;
        }

        lock (_log)
            _log.AppendLine(line);
        if (!IsOfGuide(line))
            LogFile.Append($"Program {line}");
        if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    // The demo school's password is public, and printed for whoever tries it out: that is no log.
    private static bool IsOfGuide(string line) =>
        line.StartsWith("  Logins, all with the password", StringComparison.Ordinal) || line.TrimStart().StartsWith("-d '{\"login\":", StringComparison.Ordinal);

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
