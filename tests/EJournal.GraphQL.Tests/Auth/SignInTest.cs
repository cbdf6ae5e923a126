using EJournal.GraphQL.Engine;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>A server of its own for each test.</summary>
public abstract class SignInTest : IAsyncLifetime
{
    /// <summary>Answered to everybody, with the login of whoever is signed in.</summary>
    protected const string WhoAmI = "{ viewer { account { login } } }";

    protected const string Unauthenticated =
        """{"errors":[{"message":"Вход устарел или недействителен. Войдите заново.","extensions":{"code":"UNAUTHENTICATED"}}]}""";

    protected SignInServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await SignInServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    protected static string Id(string type, long key) => GlobalId.Encode(type, key);

    protected static string IAm(string login) => """{"data":{"viewer":{"account":{"login":"*"}}}}""".Replace("*", login, StringComparison.Ordinal);
}
