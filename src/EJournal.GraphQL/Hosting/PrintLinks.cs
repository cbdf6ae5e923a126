using System.Globalization;
using System.Security.Cryptography;
using EJournal.Domain.Access;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.GraphQL.Hosting;

/// <summary>What a print address opens: one report, for the one who asked for it, by himself or through a token.</summary>
public readonly record struct PrintTicket(long AccountId, long? TokenId, long ClassId, long PeriodId);

/// <summary>
/// Short-lived addresses of printable pages. The address carries an encrypted ticket, so it needs no sign-in in the browser
/// tab that prints: whoever holds it reads the page, while it lasts and while the one who asked for it may read the report.
/// </summary>
public sealed class PrintLinks(IDataProtectionProvider protection, IHttpContextAccessor http, TimeProvider time, EJournalOptions options)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    internal const string PerformancePath = "print/performance/";

    internal const string PersonPath = "print/person/";
    internal const string PersonDataPath = "print/person-data/";

    private readonly IDataProtector _protector = protection.CreateProtector("EJournal.PrintLinks");
    private readonly IDataProtector _people = protection.CreateProtector("EJournal.PrintLinks.Person");

    /// <summary>The address of a performance report (REP-16), good for <see cref="Lifetime"/>.</summary>
    public Uri PerformanceReport(Viewer viewer, long classId, long periodId)
    {
        var expires = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        var ticket = string.Create(CultureInfo.InvariantCulture, $"{viewer.AccountId}:{viewer.Token?.TokenId ?? 0}:{classId}:{periodId}:{expires}");
        return new Uri(PublicUrl, PerformancePath + _protector.Protect(ticket));
    }

    /// <summary>The addresses of everything about a person, to print and as data, good for <see cref="Lifetime"/>.</summary>
    public (Uri Page, Uri Data) Person(Viewer viewer, long personId)
    {
        var expires = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        var ticket = _people.Protect(string.Create(CultureInfo.InvariantCulture, $"{viewer.AccountId}:{personId}:{expires}"));
        return (new Uri(PublicUrl, PersonPath + ticket), new Uri(PublicUrl, PersonDataPath + ticket));
    }

    /// <summary>False for a ticket that was altered, made elsewhere, or is over its time.</summary>
    public bool TryOpen(string protectedTicket, out PrintTicket ticket)
    {
        var numbers = Open(_protector, protectedTicket);
        ticket = numbers is null ? default : new PrintTicket(numbers[0], numbers[1] == 0 ? null : numbers[1], numbers[2], numbers[3]);
        return numbers is not null;
    }

    /// <summary>The same for what <see cref="Person"/> made: who asked, and about whom.</summary>
    public bool TryOpenPerson(string protectedTicket, out (long AccountId, long PersonId) ticket)
    {
        var numbers = Open(_people, protectedTicket);
        ticket = numbers is null ? default : (numbers[0], numbers[1]);
        return numbers is not null;
    }

    // The last number is when it ends.
    private long[]? Open(IDataProtector protector, string ticket)
    {
        string[] parts;
        try
        {
            parts = protector.Unprotect(ticket).Split(':');
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => long.Parse(part, CultureInfo.InvariantCulture));
        return time.GetUtcNow().ToUnixTimeSeconds() < numbers[^1] ? numbers : null;
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
