using System.Buffers;
using System.IO.Pipelines;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>
/// Answers one operation as server-sent events, as GraphQL over SSE lays down for distinct connections. What is wrong with
/// the document is told in the stream: a browser shows its page nothing of a refused one.
/// </summary>
internal sealed class EventStream(LiveTransport transport)
{
    public async Task ServeAsync(HttpContext context, GraphQLRequest request)
    {
        var user = transport.User(context, context.User);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, transport.Stopping);
        context.Response.ContentType = ResponseMediaType.EventStream.ContentType;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await using var responses = transport.Executor.Stream(request with { User = user.Principal }, user.OpenScopeAsync, ended.Token);
        var next = Task.FromResult<ExecutionResult?>(null);
        try
        {
            await responses.OpenAsync();
            // The client that has the headers knows that it is subscribed.
            await KeepAliveAsync(context.Response.BodyWriter, ended.Token);
            while (true)
            {
                next = responses.NextAsync().AsTask();
                using var response = await WaitAsync(next, user, context.Response.BodyWriter, ended.Token);
                if (response is null)
                    break;
                await SendAsync(context.Response.BodyWriter, response, ended.Token);
                if (response.Kind == ResultKind.UserRefused)
                    break;
            }

            await context.Response.BodyWriter.WriteAsync("event: complete\ndata:\n\n"u8.ToArray(), ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The client has gone, or the server stops: then the client finds the stream cut off and comes again.
        }
        finally
        {
            await ended.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // While there is nothing to send the user is asked about again, and the other side hears that the server is there.
    private async Task<ExecutionResult?> WaitAsync(Task<ExecutionResult?> next, LiveUser user, PipeWriter body, CancellationToken cancellation)
    {
        try
        {
            while (await Task.WhenAny(next, Task.Delay(transport.Options.CheckInterval, cancellation)) != next)
            {
                if (!await transport.MayStayAsync(user, cancellation))
                    return ResponseStream.UserRefusal(transport.Messages);
                await KeepAliveAsync(body, cancellation);
            }

            return await next;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            transport.LogFailure(e);
            return transport.InternalError();
        }
    }

    private static async Task KeepAliveAsync(PipeWriter body, CancellationToken cancellation) =>
        await body.WriteAsync(":\n\n"u8.ToArray(), cancellation);

    private static async Task SendAsync(PipeWriter body, ExecutionResult response, CancellationToken cancellation)
    {
        body.Write("event: next\ndata: "u8);
        body.Write(response.Body.Span);
        body.Write("\n\n"u8);
        await body.FlushAsync(cancellation);
    }
}
