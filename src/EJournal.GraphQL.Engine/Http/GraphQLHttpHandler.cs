using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Net.Http.Headers;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>One endpoint of GraphQL over HTTP.</summary>
internal sealed class GraphQLHttpHandler(GraphQLExecutor executor, GraphQLHttpOptions options, LiveTransport live, OperationSlots slots)
{
    private readonly JsonDocumentOptions _json = new() { MaxDepth = options.MaxJsonDepth, AllowDuplicateProperties = false };
    private readonly SchemaDownload _schema = new(executor.Schema);

    public async Task HandleAsync(HttpContext context)
    {
        var mediaType = ResponseMediaType.Negotiate(context.Request.Headers.Accept);
        if (SchemaDownload.IsAsked(context.Request))
        {
            await SendSchemaAsync(context);
        }
        else if (mediaType is null)
        {
            await RefuseAsync(context, ResponseMediaType.Json, new(StatusCodes.Status406NotAcceptable, ErrorCodes.NotAcceptable,
                "Responses are application/graphql-response+json, application/json or text/event-stream."));
        }
        else if (HttpMethods.IsPost(context.Request.Method))
        {
            await PostAsync(context, mediaType);
        }
        else if (HttpMethods.IsGet(context.Request.Method) && options.AllowGet)
        {
            var (request, refusal) = RequestParameters.FromQuery(context.Request.Query, _json);
            await AnswerAsync(context, mediaType, request, refusal);
        }
        else
        {
            context.Response.Headers.Allow = options.AllowGet ? "GET, POST" : "POST";
            await RefuseAsync(context, mediaType, new(StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "Send operations with POST."));
        }
    }

    private async Task SendSchemaAsync(HttpContext context)
    {
        if (executor.RefuseIntrospection(context.RequestServices) is { } error)
            await RefuseAsync(context, ResponseMediaType.Json, new(StatusCodes.Status400BadRequest, error.Code!, error.Message));
        else
            await _schema.SendAsync(context);
    }

    private async Task PostAsync(HttpContext context, ResponseMediaType mediaType)
    {
        if (!IsUtf8Json(context.Request.ContentType))
        {
            await RefuseAsync(context, mediaType, new(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType,
                "The body has to be application/json in UTF-8."));
            return;
        }

        var reader = context.Request.BodyReader;
        var body = await ReadBodyAsync(context);
        if (body is null)
        {
            context.Response.Headers.Connection = "close";
            await RefuseAsync(context, mediaType, new(StatusCodes.Status413PayloadTooLarge, ErrorCodes.BodyTooLarge,
                $"The body may have {options.MaxBodyBytes} bytes."));
            return;
        }

        var bytes = body.Value.IsSingleSegment ? body.Value.First : body.Value.ToArray();
        try
        {
            if (!Utf8.IsValid(bytes.Span) || SurrogateEscapes.AnyUnpaired(bytes.Span))
                throw new JsonException("The body is not text.");
            using var document = JsonDocument.Parse(bytes, _json);
            var (request, refusal) = RequestParameters.FromJson(document.RootElement, bytes);
            await AnswerAsync(context, mediaType, request, refusal);
        }
        catch (JsonException)
        {
            await RefuseAsync(context, mediaType, new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest,
                $"The body has to be JSON, whole characters, without repeated names and nested at most {options.MaxJsonDepth} deep."));
        }
        finally
        {
            reader.AdvanceTo(body.Value.End);
        }
    }

    private async Task AnswerAsync(HttpContext context, ResponseMediaType mediaType, GraphQLRequest? request, HttpRefusal? refusal)
    {
        if (request is null)
        {
            await RefuseAsync(context, mediaType, refusal!);
            return;
        }

        if (mediaType == ResponseMediaType.EventStream)
        {
            await live.ServeEventsAsync(context, request);
            return;
        }

        request = request with { User = context.Features.Get<IHttpAuthenticationFeature>()?.User };
        var slot = await slots.EnterAsync(OperationSlots.UserOf(context, request.User), context.RequestAborted);
        if (slot is null)
        {
            context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(context, mediaType, new(StatusCodes.Status429TooManyRequests, ErrorCodes.RateLimited, executor.Messages.RateLimited));
            return;
        }

        using var result = await ExecuteAsync(context, request, slot);
        if (result.Kind == ResultKind.MutationNotAllowed)
            context.Response.Headers.Allow = "POST";
        await SendAsync(context, mediaType, result, (result.Kind, mediaType == ResponseMediaType.GraphQL) switch
        {
            (ResultKind.MutationNotAllowed, _) => StatusCodes.Status405MethodNotAllowed,
            (ResultKind.DocumentRefused, _) or (ResultKind.RequestError, true) => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        });
    }

    private async Task<ExecutionResult> ExecuteAsync(HttpContext context, GraphQLRequest request, OperationSlot slot)
    {
        using (slot)
            return await executor.ExecuteAsync(request, context.RequestServices, context.RequestAborted);
    }

    private static async Task RefuseAsync(HttpContext context, ResponseMediaType mediaType, HttpRefusal refusal)
    {
        using var result = GraphQLExecutor.Refuse(new GraphQLError(refusal.Message, refusal.Code));
        await SendAsync(context, mediaType, result, refusal.Status);
    }

    private static async Task SendAsync(HttpContext context, ResponseMediaType mediaType, ExecutionResult result, int status)
    {
        context.Response.StatusCode = status;
        // A refusal is no stream; whoever wants one reads its status and its JSON.
        context.Response.ContentType = (mediaType == ResponseMediaType.EventStream ? ResponseMediaType.Json : mediaType).ContentType;
        context.Response.ContentLength = result.Body.Length;
        await context.Response.BodyWriter.WriteAsync(result.Body, context.RequestAborted);
    }

    private static bool IsUtf8Json(string? contentType) => contentType == "application/json"
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    // The whole body, or null when it is longer than allowed; a length that was announced is refused unread.
    private async ValueTask<ReadOnlySequence<byte>?> ReadBodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > options.MaxBodyBytes)
            return null;
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > options.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
