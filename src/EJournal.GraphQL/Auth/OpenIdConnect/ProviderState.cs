using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>What a browser carries to the provider and back, encrypted: nothing is kept here meanwhile, so nobody can fill the memory.</summary>
/// <param name="Provider">Which provider it goes to.</param>
/// <param name="ReturnUrl">The front-end's address, of the configured ones.</param>
/// <param name="Challenge">SHA-256 of the front-end's verifier.</param>
/// <param name="FrontState">What the front-end wants back.</param>
/// <param name="Verifier">Ours, for the provider (RFC 7636).</param>
/// <param name="Nonce">What the ID token has to repeat.</param>
/// <param name="Ends">Unix seconds.</param>
internal sealed record ProviderState(string Provider, string ReturnUrl, byte[] Challenge, string FrontState, string Verifier, string Nonce, long Ends);

/// <summary>Seals and opens <see cref="ProviderState"/>.</summary>
internal sealed class ProviderStates(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>Long enough to find a telephone with the code of the provider.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("EJournal.OpenIdConnect.State");

    public ProviderState New(string provider, string returnUrl, byte[] challenge, string frontState) =>
        new(provider, returnUrl, challenge, frontState, Random(), Random(), (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());

    public string Seal(ProviderState state) => _protector.Protect(JsonSerializer.Serialize(state));

    /// <summary>Null for one that was altered, made elsewhere, made for another provider, or is over its time.</summary>
    public ProviderState? Open(string? sealedState, string provider)
    {
        try
        {
            var state = JsonSerializer.Deserialize<ProviderState>(_protector.Unprotect(sealedState ?? ""))!;
            return state.Provider == provider && time.GetUtcNow().ToUnixTimeSeconds() < state.Ends ? state : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // 43 characters of the alphabet that RFC 7636 allows.
    private static string Random() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
