using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// The folder of the keys that protect secrets at rest and sign access tokens. Made on first start for its owner alone; a
/// folder that others may read is refused rather than used. With a certificate the keys in it are encrypted as well.
/// </summary>
public static class KeyFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>A folder that exists keeps its mode.</summary>
    public static DirectoryInfo CreateForOwner(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);

    public static DirectoryInfo Open(string path)
    {
        var folder = CreateForOwner(path);
        return OperatingSystem.IsWindows() || (folder.UnixFileMode & ~OwnerOnly) == 0
            ? folder
            : throw new InvalidOperationException($"The key folder {path} is open to others than its owner. Run: chmod 700 {path}");
    }

    /// <summary>The ECDSA P-256 key of the access tokens; its id is taken from the public key.</summary>
    public static ECDsaSecurityKey LoadOrCreateSigningKey(DirectoryInfo folder, IDataProtectionProvider protection)
    {
        var protector = protection.CreateProtector("EJournal.AccessTokens.SigningKey");
        var file = Path.Combine(folder.FullName, "access-token-signing.key");
        if (!File.Exists(file))
            CreateSigningKey(file, protector);

        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(protector.Unprotect(File.ReadAllBytes(file)), out _);
        return new ECDsaSecurityKey(key)
        {
            KeyId = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16],
        };
    }

    /// <summary>Written beside and then renamed without overwriting, so that two copies starting at once end with one key.</summary>
    private static void CreateSigningKey(string file, IDataProtector protector)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var partial = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllBytes(partial, protector.Protect(key.ExportPkcs8PrivateKey()));
        try
        {
            File.Move(partial, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(partial);
        }
    }
}
