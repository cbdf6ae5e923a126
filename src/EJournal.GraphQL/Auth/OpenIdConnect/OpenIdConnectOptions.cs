using System.Text.RegularExpressions;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>One entry of <c>EJournal:OpenIdConnect</c>: a provider that vouches for users.</summary>
public sealed partial class OpenIdConnectOptions
{
    /// <summary>The issuer, under which <c>.well-known/openid-configuration</c> lies.</summary>
    public Uri? Authority { get; set; }

    public string ClientId { get; set; } = "";

    /// <summary>Sent as HTTP Basic to the token endpoint; null for a public client, which has PKCE alone.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What people know it as: «Госуслуги».</summary>
    public string? DisplayName { get; set; }

    /// <summary>What is asked for, by spaces. Nothing but the subject is used.</summary>
    public string Scopes { get; set; } = "openid";

    /// <summary>The claim of the ID token that names the person for ever.</summary>
    public string SubjectClaim { get; set; } = "sub";

    /// <summary>Access tokens (RFC 9068) of the provider with this audience are taken by <c>/graphql</c>; null takes none.</summary>
    public string? Audience { get; set; }

    /// <summary>A provider that is set up wrongly would be found out by the first who wants to sign in: the server does not start.</summary>
    public static void Check(EJournalOptions options)
    {
        foreach (var (name, provider) in options.OpenIdConnect)
        {
            var key = $"EJournal:OpenIdConnect:{name}";
            if (!Name().IsMatch(name))
                throw new InvalidOperationException($"{key}: a provider's name has 1 to 32 of the characters a-z, 0-9 and -.");
            if (provider.Authority is not { } authority || !IsSafe(authority))
                throw new InvalidOperationException($"{key}:Authority has to be an address with https (http on this machine only).");
            if (provider.ClientId.Length == 0)
                throw new InvalidOperationException($"{key}:ClientId is missing.");
        }

        if (options.OpenIdConnect.Count > 0 && (options.PublicUrl is null || options.SignIn.ReturnUrls.Length == 0))
            throw new InvalidOperationException("EJournal:OpenIdConnect needs EJournal:PublicUrl and EJournal:SignIn:ReturnUrls.");
        if (Array.Find(options.SignIn.ReturnUrls, url => !Uri.TryCreate(url, UriKind.Absolute, out var parsed) || !IsSafe(parsed)) is { } wrong)
            throw new InvalidOperationException($"EJournal:SignIn:ReturnUrls holds \"{wrong}\", which is no address with https (http on this machine only).");
    }

    /// <summary>True for an address whose answers nobody on the way can change.</summary>
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && address.Fragment.Length == 0 && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    [GeneratedRegex("^[a-z0-9-]{1,32}$")]
    private static partial Regex Name();
}
