using System.Security.Cryptography;
using System.Text;

namespace EJournal.Data.Access;

/// <summary>Who somebody is to an OpenID Connect provider.</summary>
/// <param name="Provider">The provider's name in the configuration.</param>
/// <param name="Key">SHA-256 of issuer and subject, in hexadecimal: who he is there is nobody's business here.</param>
public sealed record ProviderSubject(string Provider, string Key)
{
    public static ProviderSubject Of(string provider, string issuer, string subject) =>
        new(provider, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}"))));
}
