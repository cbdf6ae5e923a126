using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>All Variables Used (section 5.8.4).</summary>
internal sealed class NoUnusedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.VariableDefinitions.Count == 0)
                continue;
            var used = Context.VariableUsesOf(operation).Select(u => u.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            var owner = operation.Name is null ? string.Empty : $" in operation \"{operation.Name}\"";
            foreach (var variable in operation.VariableDefinitions)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                    Context.Report($"Variable \"${variable.Variable.Name}\" is never used{owner}.", variable);
            }
        }
    }
}
