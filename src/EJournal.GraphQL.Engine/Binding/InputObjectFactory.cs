using System.Reflection;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Makes input objects of records and classes: constructor parameters first, then the other settable properties.</summary>
internal sealed class InputObjectFactory(TypeRegistry registry, TypeReferences references, InputConverterFactory converters, XmlDocs docs)
{
    private readonly NullabilityInfoContext _nullability = new();

    public InputObjectType Create(Type type)
    {
        var input = new InputObjectType(SchemaNames.OfType(type))
        {
            RuntimeType = type,
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? docs.OfType(type),
            IsOneOf = type.GetCustomAttribute<OneOfAttribute>() is not null,
        };
        registry.Add(type, input);
        var converter = converters.ForObject(type);
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        if (constructor is null)
        {
            registry.Problems.Add($"{type} has no public constructor, so it cannot be an input object.");
            return input;
        }

        var parameters = constructor.GetParameters();
        var fields = new List<InputValueDefinition>();
        var members = new List<InputObjectConverter.Member>();
        foreach (var parameter in parameters)
        {
            var property = type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            var attributes = property is null ? new MemberAttributes(parameter) : new MemberAttributes(property, parameter);
            Add(ClrShape.Of(_nullability.Create(parameter)), attributes, parameter.Name!, $"{type.Name}({parameter.Name})", docs.OfParameter(parameter),
                parameter.HasDefaultValue ? parameter.DefaultValue : null, c => new(c, parameter.Position, null));
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod?.IsPublic == true))
        {
            if (parameters.Any(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
                continue;
            var attributes = new MemberAttributes(property);
            if (!attributes.Has<GraphQLIgnoreAttribute>())
                Add(ClrShape.Of(_nullability.Create(property)), attributes, property.Name, $"{type.Name}.{property.Name}", docs.OfProperty(property), null, c => new(c, null, property));
        }

        input.Fields = new(fields);
        converter.Complete(constructor, [.. members]);
        return input;

        void Add(ClrShape shape, MemberAttributes attributes, string name, string member, string? doc, object? defaultValue, Func<InputConverter, InputObjectConverter.Member> target)
        {
            if (references.Input(shape, attributes, member) is not { } fieldType)
                return;
            fields.Add(new(SchemaNames.OfInput(attributes, name), fieldType)
            {
                Description = attributes.Find<GraphQLDescriptionAttribute>()?.Description ?? doc,
                DeprecationReason = attributes.Find<GraphQLDeprecatedAttribute>()?.Reason,
                DefaultValue = DefaultLiteral.Of(defaultValue, fieldType),
            });
            members.Add(target(converters.Create(shape, attributes.Find<IDAttribute>()?.TypeName, attributes.Has<IDAttribute>())));
        }
    }
}
