namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>Awaits a task whose type is known only from reflection.</summary>
internal abstract class TaskUnwrapper
{
    public abstract ValueTask<object?> AwaitAsync(object task);
}

internal sealed class TaskUnwrapper<T> : TaskUnwrapper
{
    public override async ValueTask<object?> AwaitAsync(object task) => await (Task<T>)task;
}

internal sealed class ValueTaskUnwrapper<T> : TaskUnwrapper
{
    public override async ValueTask<object?> AwaitAsync(object task) => await (ValueTask<T>)task;
}
