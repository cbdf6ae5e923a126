using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Reports;
using EJournal.Domain.Access;
using EJournal.Reports.Performance;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EJournal.GraphQL.Hosting;

/// <summary>Printable pages under short-lived addresses (<see cref="PrintLinks"/>).</summary>
public static class PrintEndpoint
{
    public static void MapPrint(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/" + PrintLinks.PerformancePath + "{ticket}", PerformanceAsync);
        routes.MapGet("/" + PrintLinks.PersonPath + "{ticket}", PersonEndpoint.PageAsync);
        routes.MapGet("/" + PrintLinks.PersonDataPath + "{ticket}", PersonEndpoint.DataAsync);
    }

    /// <summary>A ticket that is over, altered, or whose holder may no longer see the report: one and the same answer.</summary>
    private static async Task<Results<ContentHttpResult, NotFound>> PerformanceAsync(
        string ticket, PrintLinks links, JournalDb db, TimeProvider time, HttpContext context, CancellationToken ct)
    {
        if (!links.TryOpen(ticket, out var asked)
            || await ViewerAsync(db, asked, time, ct) is not { } viewer
            || await PerformanceReportQuery.LoadAsync(db, viewer, asked.ClassId, asked.PeriodId, ct) is not { } rows)
            return TypedResults.NotFound();

        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        var report = PerformanceReportBuilder.Build(rows, time.GetUtcNow().UtcDateTime);
        return TypedResults.Content(PerformanceReportHtml.Render(report), "text/html", System.Text.Encoding.UTF8);
    }

    // A token that was revoked opens no page either.
    private static async Task<Viewer?> ViewerAsync(JournalDb db, PrintTicket asked, TimeProvider time, CancellationToken ct) =>
        asked.TokenId is { } token
            ? (await AppTokenViewer.FindAsync(db, token, time, ct))?.Viewer
            : await ViewerLoader.LoadAsync(db, asked.AccountId, time, ct);
}
