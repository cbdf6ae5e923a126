using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>All Variable Usages Are Allowed (section 5.8.5).</summary>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.VariableDefinitions.Count == 0)
                continue;
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
                definitions[definition.Variable.Name.Value] = definition;
            foreach (var use in Context.VariableUsesOf(operation))
            {
                if (definitions.TryGetValue(use.Node.Name.Value, out var definition))
                    Check(definition, use);
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage use)
    {
        if (use.Type is null || Context.FindType(definition.Type) is not { } type)
            return;
        if (!IsAllowed(type, definition.DefaultValue, use))
            Context.Report($"Variable \"${use.Node.Name}\" of type \"{type}\" used in position expecting type \"{use.Type}\".", definition, use.Node);
        if (use.OneOf is not null && !type.IsNonNull)
        {
            Context.Report(
                $"Variable \"${use.Node.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{use.OneOf}\".", definition, use.Node);
        }
    }

    // AreTypesCompatible and the exception for defaults, as the section gives them.
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, VariableUsage use)
    {
        if (!use.Type!.IsNonNull || type.IsNonNull)
            return SubtypeRelation.IsSubtype(type, use.Type);
        var hasDefault = use.HasDefault || defaultValue is not (null or NullValueNode);
        return hasDefault && SubtypeRelation.IsSubtype(type, use.Type.Nullable);
    }
}
