using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// How a school keeps its journal, month by month, as it has published it (ROL-11): a page that the school's site shows in a frame,
/// and the same as JSON for any origin. Public, without cookies and without a person; the school is named by its key.
/// </summary>
public static class MonitoringEndpoint
{
    private const int Months = 24;

    public static void MapMonitoring(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/monitoring/{school}", PageAsync);
        routes.MapGet("/monitoring/{school}.json", DataAsync);
    }

    private static async Task<Results<ContentHttpResult, NotFound>> PageAsync(string school, JournalDb db, HttpContext context, CancellationToken ct)
    {
        if (await LoadAsync(db, school, ct) is not var (found, months))
            return TypedResults.NotFound();
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";
        SecurityHeaders.AllowFrames(context);
        return TypedResults.Content(MonitoringPage.Render(found, months), "text/html", System.Text.Encoding.UTF8);
    }

    private static async Task<Results<JsonHttpResult<PublishedSchool>, NotFound>> DataAsync(string school, JournalDb db, HttpContext context, CancellationToken ct)
    {
        if (await LoadAsync(db, school, ct) is not var (found, months))
            return TypedResults.NotFound();
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Json(new PublishedSchool(found.Name, [.. months.Select(PublishedFigures.Of)]));
    }

    private static async Task<(School School, IReadOnlyList<PublishedMonth> Months)?> LoadAsync(JournalDb db, string key, CancellationToken ct)
    {
        if (await db.Schools.SingleOrDefaultAsync(s => s.Key == key, ct) is not { } school)
            return null;
        return (school, await db.PublishedMonths.Where(m => m.SchoolId == school.Id).Shown(db, history: false).Take(Months).ToListAsync(ct));
    }
}
