using System.Reflection;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

internal static class MethodResolverFactory
{
    public static bool IsAsync(MethodInfo method) =>
        ClrShape.IsGeneric(method.ReturnType, typeof(Task<>)) || ClrShape.IsGeneric(method.ReturnType, typeof(ValueTask<>));

    /// <summary>The type of one result in what a batch resolver or subscription returns, or null when it returns neither.</summary>
    public static NullabilityInfo? ItemOf(NullabilityInfo returned) =>
        ClrShape.IsGeneric(returned.Type, typeof(BatchResult<>)) || ClrShape.IsGeneric(returned.Type, typeof(IAsyncEnumerable<>))
            ? returned.GenericTypeArguments[0]
            : ClrShape.ItemOf(returned);

    public static FieldResolver Create(
        MethodInfo method, ParameterSource[] sources, InputConverter[] converters, LeafWriter? leaf, bool isBatch, bool isSubscription, Type result)
    {
        var call = new MethodCall(method, sources, Unwrapper(method.ReturnType));
        if (isSubscription)
            return new SubscriptionResolver(call, result) { Leaf = leaf, Arguments = converters };
        if (!isBatch)
            return new MethodResolver(call) { Leaf = leaf, Arguments = converters };
        var parents = method.GetParameters()[Array.FindIndex(sources, s => s.Kind == ParameterKind.Parent)].ParameterType;
        var parent = parents.IsArray ? parents.GetElementType()! : parents.GenericTypeArguments[0];
        var adapter = (BatchAdapter)Activator.CreateInstance(typeof(BatchAdapter<,>).MakeGenericType(parent, result))!;
        return new BatchMethodResolver(call, adapter) { Leaf = leaf, Arguments = converters };
    }

    private static TaskUnwrapper? Unwrapper(Type type)
    {
        var definition = ClrShape.IsGeneric(type, typeof(Task<>)) ? typeof(TaskUnwrapper<>)
            : ClrShape.IsGeneric(type, typeof(ValueTask<>)) ? typeof(ValueTaskUnwrapper<>)
            : null;
        return definition is null ? null : (TaskUnwrapper)Activator.CreateInstance(definition.MakeGenericType(type.GenericTypeArguments))!;
    }
}
