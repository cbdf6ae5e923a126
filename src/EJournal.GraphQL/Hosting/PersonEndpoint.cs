using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.PersonalData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Hosting;

/// <summary>Everything about a person under the addresses that <c>exportPerson</c> hands out: as a page to print, and as data.</summary>
public static class PersonEndpoint
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static async Task<Results<ContentHttpResult, NotFound>> PageAsync(
        string ticket, PrintLinks links, JournalDb db, TimeProvider time, HttpContext context, CancellationToken ct)
    {
        if (await FileAsync(ticket, links, db, time, ct) is not { } file)
            return TypedResults.NotFound();
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return TypedResults.Content(PersonFileHtml.Render(file), "text/html", Encoding.UTF8);
    }

    public static async Task<Results<ContentHttpResult, NotFound>> DataAsync(
        string ticket, PrintLinks links, JournalDb db, TimeProvider time, CancellationToken ct) =>
        await FileAsync(ticket, links, db, time, ct) is { } file
            ? TypedResults.Content(JsonSerializer.Serialize(file, Format), "application/json", Encoding.UTF8)
            : TypedResults.NotFound();

    // Whether he may is asked again: a ticket outlives a right by no second.
    private static async Task<PersonFile?> FileAsync(string ticket, PrintLinks links, JournalDb db, TimeProvider time, CancellationToken ct)
    {
        if (!links.TryOpenPerson(ticket, out var asked) || await ViewerLoader.LoadAsync(db, asked.AccountId, time, ct) is not { } viewer)
            return null;
        var pupilId = await db.Pupils.Where(p => p.PersonId == asked.PersonId).Select(p => (long?)p.Id).SingleOrDefaultAsync(ct);
        return await db.People.VisibleTo(db, viewer).AnyAsync(p => p.Id == asked.PersonId, ct)
            && ExportRules.MayExport(viewer, asked.PersonId, pupilId) is { Allowed: true, Value: var withMarks }
            ? await PersonExport.LoadAsync(db, asked.PersonId, withMarks, time.GetUtcNow().UtcDateTime, ct)
            : null;
    }
}
