using System.Security.Cryptography;
using System.Text;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary><c>GET /graphql?sdl</c>: the schema as a file, for code generators and editors, to whoever may introspect.</summary>
internal sealed class SchemaDownload(GraphQLSchema schema)
{
    private readonly Lazy<(byte[] Text, string Tag)> _file = new(() =>
    {
        var text = Encoding.UTF8.GetBytes(SdlPrinter.Print(schema));
        return (text, $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"");
    });

    public static bool IsAsked(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl");

    public async Task SendAsync(HttpContext context)
    {
        var (text, tag) = _file.Value;
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = text.Length;
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await context.Response.BodyWriter.WriteAsync(text, context.RequestAborted);
    }
}
