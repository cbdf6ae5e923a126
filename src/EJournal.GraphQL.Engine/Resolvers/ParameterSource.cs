namespace EJournal.GraphQL.Engine.Resolvers;

internal enum ParameterKind
{
    Parent,
    Argument,
    Service,
    User,
    Services,
    Cancellation,
    Selection,
}

/// <summary>Where a parameter of a resolver method comes from.</summary>
/// <remarks>Index: an argument's place among the field's arguments. Type: a service's type.</remarks>
internal sealed record ParameterSource(ParameterKind Kind, int Index = 0, Type? Type = null)
{
    public object? ValueFor(RequestContext request, object?[] arguments, SelectedFields? selection) => Kind switch
    {
        ParameterKind.Argument => arguments[Index],
        ParameterKind.Service => request.Services.GetService(Type!)
            ?? throw new InvalidOperationException($"The service {Type} is not registered."),
        ParameterKind.User => request.User,
        ParameterKind.Services => request.Services,
        ParameterKind.Cancellation => request.Cancellation,
        ParameterKind.Selection => selection,
        _ => null,
    };
}
