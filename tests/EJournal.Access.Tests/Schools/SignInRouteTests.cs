using EJournal.Access.Tests.Matrix;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Auth;
using EJournal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Access.Tests.Schools;

/// <summary>Whatever signs in, a refreshed sign-in or a token for an application, is of one school.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed class SignInRouteTests(TwoSchools schools)
{
    [Fact]
    public async Task A_refreshed_sign_in_is_of_the_same_school()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            await using var scope = schools.Server.Services.CreateAsyncScope();
            var begun = await scope.ServiceProvider.GetRequiredService<StartedSignIns>().StartAsync(
                schools.Server.School.AccountOf(asking.Director).Id, SignInMethod.Password, null, null, CancellationToken.None);
            await schools.IsOfAsync(asking, hidden, await schools.PostAsync("/auth/refresh", new { refreshToken = begun.RefreshToken }));
        }
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_token_for_an_application_reads_the_own_school_and_is_revoked_by_nobody_of_the_other()
    {
        const string create = "mutation($i: CreateTokenInput!) { createToken(input: $i) { token { id } secret errors { code } } }";
        var every = Domain.Access.Scopes.All.Select(s => s.Code).ToList();
        foreach (var (asking, hidden) in schools.BothWays())
        {
            Assert.Contains("\"secret\":null", await schools.AskAsync(asking.Director, hidden, create, new { i = new { application = "Часы", scopes = every, childIds = new[] { hidden.IdOf("Pupil") } } }), StringComparison.Ordinal);
            var made = new Answer(await schools.AskAsync(asking.Director, hidden, create, new { i = new { application = "Часы", scopes = every } }));
            var (id, secret) = (made.At(["createToken", "token", "id"]).Single().GetString()!, made.At(["createToken", "secret"]).Single().GetString()!);
            foreach (var stranger in hidden.Askers)
                Assert.Contains("NOT_FOUND", await schools.Server.AskAsync(stranger, $"mutation {{ revokeToken(id: \"{id}\") {{ errors {{ code }} }} }}"), StringComparison.Ordinal);

            await schools.IsOfAsync(asking, hidden, secret);
        }
    }
}
