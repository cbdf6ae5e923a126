using System.Text.Json;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;

namespace EJournal.GraphQL.Tests.Staff;

/// <summary>Changes in the list of employees, on a school whose clerk is also its HR specialist.</summary>
public abstract class StaffTest : JournalTest
{
    protected const string Errors = "errors { code message ... on RuleError { clause } ... on InputError { field } }";

    protected static object Order { get; } = new { number = "17-к", date = "2026-09-01" };

    protected void Give(Employee employee, Role role)
    {
        using var db = Server.Database.OpenTracking();
        db.Add(new EmployeeRole { SchoolId = employee.SchoolId, EmployeeId = employee.Id, Role = role });
        db.SaveChanges();
    }

    protected string TeacherId(Employee employee) => Id("Teacher", employee.Id);

    protected Task<string> AskAsync(string login, string mutation, object input, string? selection = null) =>
        Server.AskAsync(
            login,
            $$"""mutation($input: {{InputOf(mutation)}}!) { {{mutation}}(input: $input) { {{selection}} {{Errors}} } }""",
            new { input });

    /// <summary>What the mutation answers, without the errors that there are none of.</summary>
    protected async Task<JsonElement> DoneAsync(string login, string mutation, object input, string? selection = null)
    {
        var body = await AskAsync(login, mutation, input, selection);
        var payload = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty(mutation);
        Xunit.Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, body);
        return payload;
    }

    /// <summary>Code and, after a colon, clause or field of each error.</summary>
    protected async Task<string> RefusedAsync(string login, string mutation, object input)
    {
        var body = await AskAsync(login, mutation, input);
        return string.Join(", ", JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty(mutation).GetProperty("errors").EnumerateArray()
            .Select(e => e.GetProperty("code").GetString() + ":" + (e.TryGetProperty("clause", out var clause) ? clause : e.GetProperty("field")).GetString()));
    }

    private static string InputOf(string mutation) => mutation switch
    {
        "appointRole" or "endRole" => "RoleInput",
        _ => char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input",
    };
}
