using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>From the .NET type of a member to the schema type it refers to. Finds enums and input objects on the way.</summary>
internal sealed class TypeReferences(TypeRegistry registry, EnumFactory enums)
{
    /// <summary>Makes the input object of a class; set by its factory, which needs this class in turn.</summary>
    public Func<Type, InputObjectType> InputObjects { get; set; } = null!;

    /// <summary>The type of a field, or null with a problem noted.</summary>
    public GraphQLType? Output(ClrShape shape, MemberAttributes attributes, string member) =>
        Refer(shape, attributes, member, FindOutput, "put [ObjectType] on it, or describe it with a static class [ObjectType<{0}>]");

    /// <summary>The type of an argument or input field, or null with a problem noted.</summary>
    public GraphQLType? Input(ClrShape shape, MemberAttributes attributes, string member) =>
        Refer(shape, attributes, member, FindInput, "register it as a service, or name its type in the schema with [GraphQLType]");

    /// <summary>True for what can only be an argument: scalars, enums and lists of values.</summary>
    public bool IsPlainInput(ClrShape shape) =>
        shape.Inner is not null || shape.Item is not null || shape.Core.IsEnum || registry.Find(shape.Core) is ScalarType;

    private GraphQLType? Refer(ClrShape shape, MemberAttributes attributes, string member, Func<Type, NamedType?> find, string advice)
    {
        registry.Problems.AddRange(attributes.Unknown(member));
        if (attributes.Find<GraphQLTypeAttribute>() is { } given)
        {
            var type = TypeNotation.Parse(given.Type, registry.Find);
            if (type is null)
                registry.Problems.Add($"{member}: [GraphQLType(\"{given.Type}\")] names no type of the schema.");
            return type;
        }

        var innermost = shape.Innermost.Core;
        var named = attributes.Has<IDAttribute>() ? BuiltInScalars.ID : find(innermost);
        if (named is null)
        {
            registry.Problems.Add($"{member} is of type {innermost}, which is no type of the schema: "
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, advice, innermost.Name) + ".");
            return null;
        }

        return Wrap(shape, named);
    }

    private static GraphQLType Wrap(ClrShape shape, NamedType named)
    {
        if (shape.Inner is { } inner)
            return Wrap(inner, named).Nullable;
        GraphQLType type = shape.Item is { } item ? new ListType(Wrap(item, named)) : named;
        return shape.IsNullable ? type : new NonNullType(type);
    }

    private NamedType? FindOutput(Type type) => type.IsEnum ? enums.Get(type) : registry.Find(type) is { } found and not InputObjectType ? found : null;

    private NamedType? FindInput(Type type)
    {
        if (type.IsEnum)
            return enums.Get(type);
        if (registry.Find(type) is { IsInputType: true } found)
            return found;
        // A class that is also an output type cannot be an input: the two are apart in the schema (section 3.4.2).
        return type is { IsClass: true, IsAbstract: false } && type != typeof(object) && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
            && registry.Find(type) is null ? InputObjects(type) : null;
    }
}
