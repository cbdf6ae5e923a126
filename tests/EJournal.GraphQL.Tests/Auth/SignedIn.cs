using System.Text.Json;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>What a sign-in gave.</summary>
public sealed record SignedIn(string Access, string Refresh)
{
    public string Bearer => $"Bearer {Access}";

    public static SignedIn From(JsonElement answer) =>
        new(answer.GetProperty("accessToken").GetString()!, answer.GetProperty("refreshToken").GetString()!);
}
