using System.Text.Json;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>The host as it serves, with people who make tokens.</summary>
public abstract class TokenTest : SignInTest
{
    protected const string Create =
        "mutation($input: CreateTokenInput!) { createToken(input: $input) { token { id } secret errors { code message ... on InputError { field } } } }";

    protected const string Revoke = "mutation($id: ID!) { revokeToken(id: $id) { errors { code } } }";

    private readonly Dictionary<string, SignedIn> _signedIn = [];

    protected string Anna => Id("Pupil", Server.School.Anna.Id);

    protected string Vera => Id("Pupil", Server.School.Vera.Id);

    protected async Task<string> BearerOfAsync(string login)
    {
        if (!_signedIn.TryGetValue(login, out var known))
        {
            await Server.SetPasswordAsync(login);
            _signedIn[login] = known = await Server.SignInAsync(login);
        }

        return known.Bearer;
    }

    /// <summary>The id of a new token and the header that brings it.</summary>
    protected async Task<(string Id, string Bearer)> TokenAsync(string login, string[] scopes, string[]? childIds = null, int days = 90)
    {
        var (_, body) = await Server.AskAsync(await BearerOfAsync(login), Create, new { input = new { application = "Часы", scopes, childIds, days } });
        var made = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("createToken");
        Assert.True(made.GetProperty("errors").GetArrayLength() == 0, body);
        return (made.GetProperty("token").GetProperty("id").GetString()!, "Bearer " + made.GetProperty("secret").GetString());
    }

    protected async Task<string> AskAsync(string bearer, string query, object? variables = null)
    {
        var (status, body) = await Server.AskAsync(bearer, query, variables);
        Assert.True(status == 200, body);
        return body;
    }

    /// <summary>A second child of Anna's father.</summary>
    protected async Task MakeSiblingAsync()
    {
        await using var db = Server.Database.Open();
        db.Add(new Domain.People.Guardianship { SchoolId = Server.School.School.Id, ParentId = Server.School.AnnasFather.Id, PupilId = Server.School.Vera.Id });
        await db.SaveChangesAsync();
    }

    /// <summary>Text that the database keeps about tokens and who made them.</summary>
    protected async Task<string> StoredAsync()
    {
        await using var db = Server.Database.Open();
        return JsonSerializer.Serialize(new object[]
        {
            await db.AppTokens.ToListAsync(),
            await db.AuditEntries.ToListAsync(),
            await db.IdempotencyRecords.ToListAsync(),
        });
    }
}
