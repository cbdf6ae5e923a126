using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EJournal.Journal.Bench.Floor;

/// <summary>
/// What an engineer would write for one front-end who knew its four pages beforehand: SQL by hand, the columns that are
/// shown and no others, the rows straight into the answer. Behind the same middleware, with the same answer to the byte.
/// </summary>
internal static class FloorEndpoints
{
    public static void MapFloor(this WebApplication app)
    {
        app.MapPost("/floor/diary", FloorDiary.AnswerAsync);
        app.MapPost("/floor/page", FloorPage.AnswerAsync);
        app.MapPost("/floor/column", FloorColumn.AnswerAsync);
        app.MapPost("/floor/feed", FloorFeed.AnswerAsync);
    }
}

/// <summary>The account and the sign-in that the request's token names.</summary>
internal readonly record struct SignedIn(long Account, Guid Session)
{
    public static SignedIn Of(ClaimsPrincipal user) =>
        new(long.Parse(user.FindFirst("sub")!.Value, CultureInfo.InvariantCulture), Guid.Parse(user.FindFirst("sid")!.Value));
}

internal static class FloorJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async Task SendAsync<T>(HttpContext context, T content, Action<Utf8JsonWriter, T> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, Options))
            write(json, content);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
