using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using EJournal.Access.Tests.School;

namespace EJournal.Access.Tests.Schools;

/// <summary>A document that one school has sent is executed for the other with its own rights, by its hash too.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed class DocumentRouteTests(TwoSchools schools)
{
    private const string Document = "query Persisted($id: ID!) { pupil(id: $id) { id name { full } marks { nodes { value comment } } } school { id name } }";
    private static readonly string s_hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)));

    [Fact]
    public async Task A_persisted_query_gives_each_school_its_own()
    {
        await SendAsync(schools.Own.Director, Document, schools.Own.IdOf("Pupil"));
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var own = TwoSchools.Clean(hidden, await SendAsync(asking.Director, null, asking.IdOf("Pupil")), "hash");
            var foreign = TwoSchools.Clean(hidden, await SendAsync(asking.Director, null, hidden.IdOf("Pupil")), "hash");

            Assert.NotEmpty(asking.In(own));
            Assert.Contains($"\"pupil\":{{\"id\":\"{asking.IdOf("Pupil")}\"", own, StringComparison.Ordinal);
            Assert.Contains($"\"pupil\":null,\"school\":{{\"id\":\"{asking.IdOf("School")}\"", foreign, StringComparison.Ordinal);
        }
    }

    private async Task<string> SendAsync(ViewerKind kind, string? query, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables = new { id }, extensions = new { persistedQuery = new { version = 1, sha256Hash = s_hash } } }),
        };
        request.Headers.Authorization = new("Bearer", schools.Server.TokenOf(kind));
        using var response = await schools.Server.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
