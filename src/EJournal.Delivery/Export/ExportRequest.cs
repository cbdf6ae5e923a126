using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EJournal.Data.Readiness;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;

namespace EJournal.Delivery.Export;

/// <summary>What is sent: the published figures as the school's site gets them, signed. Nothing personal is in them.</summary>
internal static class ExportRequest
{
    public const string SchoolHeader = "X-EJournal-School";
    public const string KeyHeader = "Idempotency-Key";
    public const string MomentHeader = "X-EJournal-Timestamp";
    public const string SignatureHeader = "X-EJournal-Signature";

    /// <summary>
    /// The signature is HMAC-SHA256 over the moment (seconds since 1970), the key of the sending and the body, with full stops between,
    /// in lower-case hexadecimal: whoever caught a sending can neither bring it again later nor under another key.
    /// </summary>
    public static HttpRequestMessage Make(ExportSending sending, ExportTarget target, School school, PublishedMonth month, byte[] secret, DateTimeOffset now)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new PublishedSchool(school.Name, [PublishedFigures.Of(month)]), JsonSerializerOptions.Web);
        var moment = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{moment}.{sending.Key}."), .. body];
        var request = new HttpRequestMessage(HttpMethod.Post, target.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add(SchoolHeader, school.Key);
        request.Headers.Add(KeyHeader, sending.Key.ToString());
        request.Headers.Add(MomentHeader, moment);
        request.Headers.Add(SignatureHeader, $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed))}");
        return request;
    }
}
