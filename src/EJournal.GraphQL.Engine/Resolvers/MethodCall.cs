using System.Reflection;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>A method of the application with the sources of its parameters.</summary>
internal sealed class MethodCall(MethodInfo method, ParameterSource[] parameters, TaskUnwrapper? unwrapper)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(method);
    private readonly int _parent = Array.FindIndex(parameters, p => p.Kind == ParameterKind.Parent);
    private readonly bool _isInstance = !method.IsStatic;

    /// <summary>Whether a parameter asks for what is selected below the field.</summary>
    public bool LooksAhead { get; } = Array.Exists(parameters, p => p.Kind == ParameterKind.Selection);

    public bool IsAsync => unwrapper is not null;

    /// <summary>The values of all parameters but the parent, fetched once for all parents.</summary>
    public object?[] Prepare(RequestContext request, object?[] arguments, SelectedFields? selection = null)
    {
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = parameters[i].ValueFor(request, arguments, selection);
        return values;
    }

    /// <summary>Calls the method; an asynchronous one gives its task.</summary>
    public object? Invoke(object?[] values, object? parent)
    {
        if (_isInstance)
            return _invoker.Invoke(parent, values.AsSpan());
        if (_parent >= 0)
            values[_parent] = parent;
        return _invoker.Invoke(null, values.AsSpan());
    }

    public ValueTask<object?> AwaitAsync(object? result) => unwrapper is null || result is null ? new(result) : unwrapper.AwaitAsync(result);
}
