using System.Collections.Concurrent;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>The operations of one WebSocket, each at its own pace.</summary>
internal sealed class SocketOperations(LiveTransport transport, SocketWriter writer, Action<SocketClose> end)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CancellationTokenSource, Task> _running = [];

    /// <summary>
    /// Starts an operation; says how the connection ends where the id is taken. A subscription is open when this returns: what
    /// a later operation on the connection reads or changes cannot escape it.
    /// </summary>
    public async Task<SocketClose?> StartAsync(string id, GraphQLRequest request, LiveUser user)
    {
        var stop = new CancellationTokenSource();
        if (!_byId.TryAdd(id, stop))
            return SocketClose.SubscriberExists(id);
        if (_running.Count < transport.Options.MaxOperationsPerConnection)
        {
            var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            // Known before it runs, since it forgets itself at its end.
            var work = new Task<Task>(() => RunAsync(id, request with { User = user.Principal }, user, opened, stop));
            _running[stop] = work.Unwrap();
            work.Start(TaskScheduler.Default);
            await opened.Task;
        }
        else
        {
            Forget(id, stop);
            await RefuseAsync(id, GraphQLExecutor.Refuse(new GraphQLError("Too many operations at once on this connection.", ErrorCodes.TooManyOperations)));
        }

        return null;
    }

    /// <summary>The client wants no more of an operation; its id is free at once.</summary>
    public void Stop(string id)
    {
        if (_byId.TryRemove(id, out var stop))
            stop.Cancel();
    }

    public async Task StopAllAsync()
    {
        foreach (var stop in _running.Keys)
            await stop.CancelAsync();
        await Task.WhenAll(_running.Values);
    }

    private async Task RunAsync(string id, GraphQLRequest request, LiveUser user, TaskCompletionSource opened, CancellationTokenSource stop)
    {
        using var counted = transport.Connections.BeginOperation();
        try
        {
            await AnswerAsync(id, request, user, opened, stop);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            transport.LogFailure(e);
            Forget(id, stop);
            await RefuseAsync(id, transport.InternalError());
        }
        finally
        {
            Forget(id, stop);
            _running.TryRemove(stop, out _);
            opened.TrySetResult();
        }
    }

    private async Task AnswerAsync(string id, GraphQLRequest request, LiveUser user, TaskCompletionSource opened, CancellationTokenSource stop)
    {
        await using var responses = transport.Executor.Stream(request, user.OpenScopeAsync, stop.Token);
        await responses.OpenAsync();
        opened.SetResult();
        while (await responses.NextAsync() is { } response)
        {
            using (response)
            {
                switch (response.Kind)
                {
                    case ResultKind.Executed:
                        if (!stop.IsCancellationRequested)
                            await writer.NextAsync(id, response);
                        break;
                    case ResultKind.UserRefused:
                        end(SocketClose.Forbidden);
                        return;
                    default:
                        Forget(id, stop);
                        await writer.ErrorAsync(id, response);
                        return;
                }
            }
        }

        // Before the client reads that the id is free, it is.
        if (Forget(id, stop))
            await writer.CompleteAsync(id);
    }

    private bool Forget(string id, CancellationTokenSource stop) => _byId.TryRemove(new(id, stop));

    private async Task RefuseAsync(string id, ExecutionResult refusal)
    {
        using (refusal)
            await writer.ErrorAsync(id, refusal);
    }
}
