using System.Globalization;
using System.Security.Cryptography;
using EJournal.Domain.Access;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.GraphQL.Hosting;

/// <summary>What a print address opens: one report, for the one who asked for it.</summary>
public readonly record struct PrintTicket(long AccountId, long ClassId, long PeriodId);

/// <summary>
/// Short-lived addresses of printable pages. The address carries an encrypted ticket, so it needs no sign-in in the browser
/// tab that prints: whoever holds it reads the page, while it lasts and while the one who asked for it may read the report.
/// </summary>
public sealed class PrintLinks(IDataProtectionProvider protection, IHttpContextAccessor http, TimeProvider time, EJournalOptions options)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    internal const string PerformancePath = "print/performance/";

    private readonly IDataProtector _protector = protection.CreateProtector("EJournal.PrintLinks");

    /// <summary>The address of a performance report (REP-16), good for <see cref="Lifetime"/>.</summary>
    public Uri PerformanceReport(Viewer viewer, long classId, long periodId)
    {
        var expires = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        var ticket = string.Create(CultureInfo.InvariantCulture, $"{viewer.AccountId}:{classId}:{periodId}:{expires}");
        return new Uri(PublicUrl, PerformancePath + _protector.Protect(ticket));
    }

    /// <summary>False for a ticket that was altered, made elsewhere, or is over its time.</summary>
    public bool TryOpen(string protectedTicket, out PrintTicket ticket)
    {
        ticket = default;
        string[] parts;
        try
        {
            parts = _protector.Unprotect(protectedTicket).Split(':');
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }

        var numbers = Array.ConvertAll(parts, part => long.Parse(part, CultureInfo.InvariantCulture));
        ticket = new PrintTicket(numbers[0], numbers[1], numbers[2]);
        return time.GetUtcNow().ToUnixTimeSeconds() < numbers[3];
    }

    /// <summary>Where the server is reached from outside.</summary>
    internal Uri PublicUrl
    {
        get
        {
            if (options.PublicUrl is { } configured)
                return configured;
            var request = http.HttpContext?.Request
                ?? throw new InvalidOperationException("A print address is made while answering a request.");
            return new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/");
        }
    }
}
