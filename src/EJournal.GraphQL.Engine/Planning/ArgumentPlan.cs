using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>The arguments of a field: constant ones are coerced once, the others for each request (section 6.4.1).</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], [], []);
    private readonly InputValueDefinition[] _definitions;
    private readonly ValueNode?[] _written;
    private readonly InputConverter[] _converters;
    private readonly object?[]? _constant;

    private ArgumentPlan(InputValueDefinition[] definitions, ValueNode?[] written, InputConverter[] converters)
    {
        (_definitions, _written, _converters) = (definitions, written, converters);
        // An object's own argument can be required where its interface's, which the document was checked against, has a default.
        if (!written.Where((w, i) => w is null ? definitions[i].IsRequired : !LiteralCoercion.IsConstant(w)).Any())
            _constant = Compute(null);
    }

    public static ArgumentPlan Of(FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
            return None;
        var converters = (field.Resolver as ExecutableResolver)?.Arguments is { Length: > 0 } own
            ? own
            : [.. field.Arguments.Select(_ => InputConverter.Identity)];
        return new([.. field.Arguments],
            [.. field.Arguments.Select(d => node.Arguments.FirstOrDefault(a => a.Name.Value == d.Name)?.Value)],
            converters);
    }

    /// <summary>The .NET values of all arguments, in the field's order.</summary>
    /// <exception cref="InputCoercionException">A variable brought null where the argument may not be null.</exception>
    public object?[] Evaluate(VariableValues variables) => _constant ?? Compute(variables);

    /// <summary>The coerced value of one argument; false when neither the operation nor a default gives it.</summary>
    public bool TryGet(InputValueDefinition definition, VariableValues variables, out object? value)
    {
        var written = _written[Array.IndexOf(_definitions, definition)];
        if (written is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            written = null;
        value = written is not null ? LiteralCoercion.Coerce(written, definition.Type, variables, definition.Name)
            : definition.DefaultValue is not null ? LiteralCoercion.Default(definition.DefaultValue, definition.Type)
            : null;
        return written is not null || definition.DefaultValue is not null;
    }

    private object?[] Compute(VariableValues? variables)
    {
        var values = new object?[_definitions.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Compute(_definitions[i], _written[i], _converters[i], variables);
        return values;
    }

    private static object? Compute(InputValueDefinition definition, ValueNode? written, InputConverter converter, VariableValues? variables)
    {
        if (written is VariableNode variable && !variables!.TryGet(variable.Name.Value, out _))
            written = null;
        if (written is not null)
            return converter.Convert(LiteralCoercion.Coerce(written, definition.Type, variables, definition.Name));
        if (definition.DefaultValue is not null)
            return converter.Convert(LiteralCoercion.Default(definition.DefaultValue, definition.Type));
        return definition.IsRequired
            ? throw new InputCoercionException(definition.Name, $"A value of type {definition.Type} is required.")
            : converter.Absent;
    }
}
