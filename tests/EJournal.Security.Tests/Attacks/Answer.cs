using System.Text.Json;

namespace EJournal.Security.Tests.Attacks;

/// <summary>How the server answered, and what that cost the process, this test's own client included.</summary>
public sealed record Answer(int Status, string Body, TimeSpan Elapsed, long Allocated, int Statements)
{
    /// <summary>The codes of all errors.</summary>
    public IReadOnlyList<string?> Codes => JsonDocument.Parse(Body).RootElement.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString())]
        : [];
}
