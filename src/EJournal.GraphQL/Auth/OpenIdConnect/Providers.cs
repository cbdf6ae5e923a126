using System.Collections.Frozen;
using EJournal.GraphQL.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>The OpenID Connect providers that this server is configured with.</summary>
public sealed class Providers : IDisposable
{
    private const int LongestToken = 8 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly JsonWebTokenHandler Handler = new();

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = 256 * 1024,
    };

    private readonly FrozenDictionary<string, Provider> _byName;

    public Providers(EJournalOptions options, TimeProvider time)
    {
        OpenIdConnectOptions.Check(options);
        _byName = options.OpenIdConnect.ToFrozenDictionary(p => p.Key, p => new Provider(p.Key, p.Value, options.PublicUrl!, _http, time), StringComparer.Ordinal);
    }

    public bool Any => _byName.Count > 0;

    internal IEnumerable<Provider> All => _byName.Values.OrderBy(p => p.DisplayName, StringComparer.Ordinal);

    /// <summary>What people know a provider as; its name where it is no longer configured.</summary>
    public string DisplayNameOf(string name) => Find(name)?.DisplayName ?? name;

    internal Provider? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The provider that a bearer token says it comes from; null for our own tokens and for what is none.</summary>
    internal Provider? IssuerOf(string token)
    {
        if (!Any || token.Length > LongestToken || !Handler.CanReadToken(token))
            return null;
        try
        {
            var read = Handler.ReadJsonWebToken(token);
            return _byName.Values.FirstOrDefault(p => p.Issued(read));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        foreach (var provider in _byName.Values)
            provider.Dispose();
        _http.Dispose();
    }
}
