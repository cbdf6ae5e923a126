using System.Collections.Concurrent;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>The operations of one WebSocket, each at its own pace.</summary>
internal sealed class SocketOperations(LiveTransport transport, SocketWriter writer, Action<SocketClose> end)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CancellationTokenSource, Task> _running = [];

    // Operations are opened one after the other: what a later one reads or changes cannot escape an earlier subscription.
    private Task _opened = Task.CompletedTask;

    /// <summary>Starts an operation; says how the connection ends where the id is taken.</summary>
    public async Task<SocketClose?> StartAsync(string id, GraphQLRequest request, LiveUser user)
    {
        var stop = new CancellationTokenSource();
        if (!_byId.TryAdd(id, stop))
            return SocketClose.SubscriberExists(id);
        if (user.Count() is { } wait)
        {
            Forget(id, stop);
            await RefuseAsync(id, transport.TooOften(wait));
        }
        else if (_running.Count < transport.Options.MaxOperationsPerConnection)
        {
            var (before, opened) = (_opened, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            _opened = opened.Task;
            // Known before it runs, since it forgets itself at its end.
            var work = new Task<Task>(() => RunAsync(id, request with { User = user.Principal }, user, before, opened, stop));
            _running[stop] = work.Unwrap();
            work.Start(TaskScheduler.Default);
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

    private async Task RunAsync(
        string id, GraphQLRequest request, LiveUser user, Task before, TaskCompletionSource opened, CancellationTokenSource stop)
    {
        try
        {
            await before;
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
