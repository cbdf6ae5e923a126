namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>The services of one operation, or of one event of a subscription, made ready for their user.</summary>
/// <param name="services">What resolvers and the gate are taken from.</param>
/// <param name="owner">Disposed with the scope.</param>
public sealed class OperationScope(IServiceProvider services, IAsyncDisposable? owner = null) : IAsyncDisposable
{
    /// <summary>What resolvers and the gate are taken from.</summary>
    public IServiceProvider Services { get; } = services;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => owner?.DisposeAsync() ?? default;
}
