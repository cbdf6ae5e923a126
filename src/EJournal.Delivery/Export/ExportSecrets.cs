using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.Delivery.Export;

/// <summary>Encrypts what signs a school's sendings; bound to the school, so that a row copied to another does not open.</summary>
public sealed class ExportSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("EJournal.Export.Secret");

    public byte[] Protect(long schoolId, string secret) => Of(schoolId).Protect(Encoding.UTF8.GetBytes(secret));

    /// <summary>The key of the signature.</summary>
    public byte[] Unprotect(long schoolId, byte[] secret) => Of(schoolId).Unprotect(secret);

    private IDataProtector Of(long schoolId) => _protector.CreateProtector(schoolId.ToString(CultureInfo.InvariantCulture));
}
