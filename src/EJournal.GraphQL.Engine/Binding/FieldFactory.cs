using System.Reflection;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Makes fields of properties and methods.</summary>
internal sealed class FieldFactory(TypeRegistry registry, TypeReferences references, ParameterFactory parameters, XmlDocs docs)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly List<(string Member, Type Home, RequiredScopesAttribute? Scopes)> _scopes = [];

    /// <summary>What is wrong about the fields made so far taken together.</summary>
    public IEnumerable<string> Problems => AccessRule.WithoutScopes(_scopes);

    /// <param name="property">The property.</param>
    /// <param name="parent">The type whose value it is read from; an interface for an interface type, whose fields are not executed.</param>
    /// <param name="describing">The class that describes the type, if it does not describe itself.</param>
    public FieldDefinition? FromProperty(PropertyInfo property, Type parent, Type? describing)
    {
        var attributes = MemberAttributes.Of(property);
        var member = $"{parent.Name}.{property.Name}";
        var shape = ClrShape.Of(_nullability.Create(property));
        var id = attributes.Find<IDAttribute>();
        return Create(attributes, property.Name, isMethod: false, member, shape, docs.OfProperty(property), [], parent, describing,
            type => parent.IsInterface ? null : PropertyResolverFactory.Create(property, parent, type, shape, id?.TypeName));
    }

    /// <param name="method">The method.</param>
    /// <param name="parent">The type of the parent, or null for a root type.</param>
    /// <param name="subscription">True when the method yields events.</param>
    public FieldDefinition? FromMethod(MethodInfo method, Type? parent, bool subscription = false)
    {
        var attributes = new MemberAttributes(method);
        var home = method.DeclaringType!;
        var member = $"{home.Name}.{method.Name}";
        var (sources, arguments, converters) = parameters.Create(method, member);
        var isBatch = attributes.Has<BatchResolverAttribute>();
        var returned = ClrShape.Awaited(method);
        var shape = ClrShape.Of(isBatch || subscription ? MethodResolverFactory.ItemOf(returned) ?? returned : returned);
        if (!CheckForm(method, member, sources, parent, isBatch, subscription))
            return null;
        return Create(attributes, method.Name, isMethod: true, member, shape, docs.OfMethod(method), arguments, home, null, type =>
        {
            var leaf = type.IsLeafType ? LeafWriterFactory.Create(type, shape, attributes.Find<IDAttribute>()?.TypeName) : null;
            return home.IsInterface ? null : MethodResolverFactory.Create(method, sources, converters, leaf, isBatch, subscription, shape.Type);
        });
    }

    private FieldDefinition? Create(
        MemberAttributes attributes, string name, bool isMethod, string member, ClrShape shape, string? doc, InputValueDefinition[] arguments,
        Type home, Type? describing, Func<GraphQLType, FieldResolver?> resolver)
    {
        if (references.Output(shape, attributes, member) is not { } type)
            return null;
        var access = AccessRule.Find<AccessAttribute>(attributes, home, describing);
        var scopes = AccessRule.Find<RequiredScopesAttribute>(attributes, home, describing);
        if (!home.IsInterface)
        {
            if (access is null)
                registry.Problems.Add(AccessRule.Missing(member, describing ?? home));
            _scopes.Add((member, describing ?? home, scopes));
        }

        return new FieldDefinition(SchemaNames.OfField(attributes, name, isMethod), type)
        {
            Description = attributes.Find<GraphQLDescriptionAttribute>()?.Description ?? doc,
            DeprecationReason = attributes.Find<GraphQLDeprecatedAttribute>()?.Reason,
            Arguments = new(arguments),
            Access = access,
            Scopes = scopes,
            Bound = ListBounds.Of(attributes, type, arguments, member, registry.Problems),
            Resolver = resolver(type),
        };
    }

    private bool CheckForm(MethodInfo method, string member, ParameterSource[] sources, Type? parent, bool isBatch, bool subscription)
    {
        var problem = (isBatch, parent) switch
        {
            (true, null) => "is a [BatchResolver] on a root type, where there is nothing to batch: remove the attribute.",
            (true, _) when !method.IsStatic || sources.All(s => s.Kind != ParameterKind.Parent) =>
                "is a [BatchResolver] and has to be static and take [Parent] IReadOnlyList<T>.",
            (true, _) when MethodResolverFactory.ItemOf(ClrShape.Awaited(method)) is null =>
                "is a [BatchResolver] and has to return IReadOnlyList<T> or BatchResult<T>, or a task of one.",
            (false, not null) when MethodResolverFactory.IsAsync(method) =>
                "is asynchronous and answers for one parent, which is a statement for every item of a list: take [Parent] IReadOnlyList<T>, return a list and put [BatchResolver] on it.",
            (_, null) when subscription && !ClrShape.IsGeneric(ClrShape.Awaited(method).Type, typeof(IAsyncEnumerable<>)) =>
                "is a subscription and has to return IAsyncEnumerable<T>, or a task of one.",
            (_, null) when subscription && sources.Any(s => s.Kind == ParameterKind.Selection) =>
                "is a subscription, whose selections are of its events: it cannot look ahead.",
            _ when method.ReturnType == typeof(void) || method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask) =>
                "returns nothing, and a field has a value: return one, or hide the method with [GraphQLIgnore].",
            _ => null,
        };
        if (problem is not null)
            registry.Problems.Add($"{member} {problem}");
        return problem is null;
    }
}
