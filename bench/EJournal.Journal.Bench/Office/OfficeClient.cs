using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EJournal.Data;
using EJournal.GraphQL.Auth;
using EJournal.Journal.Bench.Serving;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Journal.Bench.Office;

/// <summary>Asks as the first employee and prints what it took: seconds, seconds of CPU of server and database, commands sent.</summary>
internal sealed class OfficeClient(WebApplication app, JournalDb db) : IDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly HttpClient _http = new() { BaseAddress = new Uri(app.Urls.First()) };

    public async Task TellAsync(string what, string query, object input)
    {
        var head = await db.Employees.OrderBy(e => e.Id).Select(e => e.PersonId).FirstAsync();
        var account = await db.Users.Where(u => u.PersonId == head).Select(u => u.Id).SingleAsync();
        var session = await db.RefreshTokens.Where(t => t.AccountId == account).Select(t => t.FamilyId).SingleAsync();
        using var content = new StringContent(JsonSerializer.Serialize(new { query, variables = new { input } }, s_json), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.Services.GetRequiredService<AccessTokens>().Issue(account, session));

        var (sent, cpu, databaseCpu, watch) = (StatementCount.Sent, Environment.CpuUsage.TotalTime, await DatabaseCpuAsync(), Stopwatch.StartNew());
        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        var (wall, used) = (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu);
        var commands = StatementCount.Sent - sent;
        databaseCpu = await DatabaseCpuAsync() - databaseCpu;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-48} {wall.TotalSeconds,6:F2} s  cpu {used.TotalSeconds,5:F2} s  database {databaseCpu,5:F2} s  {commands,6} commands  {content.Headers.ContentLength,6} B  {answer}"));
    }

    public void Dispose() => _http.Dispose();

    // Of the processes that serve this database; SQLite's work is the server's own.
    private async Task<double> DatabaseCpuAsync()
    {
        if (!db.Database.IsNpgsql())
            return 0;
        var serving = await db.Database.SqlQueryRaw<int>("SELECT pid AS \"Value\" FROM pg_stat_activity WHERE datname = current_database()").ToListAsync();
        return serving.Sum(pid => File.Exists($"/proc/{pid}/stat") ? Ticks(File.ReadAllText($"/proc/{pid}/stat")) : 0) / 100.0;
    }

    // Fields 14 and 15, user and system, counted after the name in brackets.
    private static long Ticks(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
    }
}
