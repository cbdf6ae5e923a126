using System.Reflection;
using System.Security.Claims;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Sorts a method's parameters into parent, arguments and services.</summary>
internal sealed class ParameterFactory(
    TypeReferences references, InputConverterFactory converters, XmlDocs docs, Func<Type, bool> isService)
{
    private readonly NullabilityInfoContext _nullability = new();

    public (ParameterSource[] Sources, InputValueDefinition[] Arguments, InputConverter[] Converters) Create(MethodInfo method, string member)
    {
        var sources = new List<ParameterSource>();
        var arguments = new List<InputValueDefinition>();
        var argumentConverters = new List<InputConverter>();
        foreach (var parameter in method.GetParameters())
        {
            var shape = ClrShape.Of(_nullability.Create(parameter));
            if (SourceOf(parameter, shape) is { } source)
            {
                sources.Add(source);
                continue;
            }

            var attributes = new MemberAttributes(parameter);
            if (references.Input(shape, attributes, $"{member}({parameter.Name})") is not { } type)
                continue;
            sources.Add(new(ParameterKind.Argument, arguments.Count));
            arguments.Add(new(SchemaNames.OfInput(attributes, parameter.Name!), type)
            {
                Description = attributes.Find<GraphQLDescriptionAttribute>()?.Description ?? docs.OfParameter(parameter),
                DeprecationReason = attributes.Find<GraphQLDeprecatedAttribute>()?.Reason,
                DefaultValue = parameter.HasDefaultValue ? DefaultLiteral.Of(parameter.DefaultValue, type) : null,
            });
            argumentConverters.Add(converters.Create(shape, attributes.Find<IDAttribute>()?.TypeName, attributes.Has<IDAttribute>()));
        }

        return ([.. sources], [.. arguments], [.. argumentConverters]);
    }

    private ParameterSource? SourceOf(ParameterInfo parameter, ClrShape shape)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
            return new(ParameterKind.Parent);
        if (type == typeof(CancellationToken))
            return new(ParameterKind.Cancellation);
        if (type == typeof(ClaimsPrincipal))
            return new(ParameterKind.User);
        if (type == typeof(IServiceProvider))
            return new(ParameterKind.Services);
        if (type == typeof(SelectedFields))
            return new(ParameterKind.Selection);
        if (parameter.IsDefined(typeof(IDAttribute)) || parameter.IsDefined(typeof(GraphQLTypeAttribute)))
            return null;
        // Before services: a container claims to know every IEnumerable<T>.
        if (references.IsPlainInput(shape))
            return null;
        if (isService(type))
            return new(ParameterKind.Service, Type: type);
        // What no argument can be made of is a service, missing at the first request if nobody registers it.
        return type.IsInterface || type.IsAbstract || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
            || type.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true
            ? new(ParameterKind.Service, Type: type) : null;
    }
}
