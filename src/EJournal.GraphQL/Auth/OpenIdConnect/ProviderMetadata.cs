using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>
/// What a provider publishes: its addresses and keys. Fetched when first needed, again twice a day, and at once when a token
/// names a key that is not among them; at most twice a minute, so that made-up keys cause no flood.
/// </summary>
internal sealed class ProviderMetadata(Uri authority, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly string _address = $"{authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration";
    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = !authority.IsLoopback };
    private readonly SemaphoreSlim _turn = new(1, 1);
    private OpenIdConnectConfiguration? _known;
    private DateTimeOffset _fetched;
    private DateTimeOffset _tried;

    /// <summary>Null while the provider cannot be reached and nothing is known of it.</summary>
    public async ValueTask<OpenIdConnectConfiguration?> GetAsync(CancellationToken ct) =>
        _known is { } known && time.GetUtcNow() - _fetched < Fresh ? known : await FetchAsync(_known, ct);

    /// <summary>What is published now, after something was signed with a key that is not in <paramref name="old"/>.</summary>
    public async ValueTask<OpenIdConnectConfiguration?> RenewAsync(OpenIdConnectConfiguration old, CancellationToken ct) => await FetchAsync(old, ct);

    public void Dispose() => _turn.Dispose();

    private async Task<OpenIdConnectConfiguration?> FetchAsync(OpenIdConnectConfiguration? old, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            var now = time.GetUtcNow();
            if (!ReferenceEquals(_known, old) || now - _tried < Pause)
                return _known;
            _tried = now;
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(_address, _documents, ct);
            // OpenID Connect Discovery 4.3: whoever answers for another issuer is not believed.
            if (found.Issuer?.TrimEnd('/') != authority.AbsoluteUri.TrimEnd('/') || !AreSafe(found.AuthorizationEndpoint, found.TokenEndpoint, found.JwksUri))
                return _known;
            (_known, _fetched) = (found, now);
            return found;
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidOperationException or ArgumentException or System.Text.Json.JsonException
            || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return _known;
        }
        finally
        {
            _turn.Release();
        }
    }

    private static bool AreSafe(params string?[] addresses) =>
        Array.TrueForAll(addresses, a => Uri.TryCreate(a, UriKind.Absolute, out var parsed) && OpenIdConnectOptions.IsSafe(parsed));
}
