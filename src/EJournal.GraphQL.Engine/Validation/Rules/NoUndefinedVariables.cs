using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>All Variable Uses Defined (section 5.8.3).</summary>
internal sealed class NoUndefinedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(v => v.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            var owner = operation.Name is null ? string.Empty : $" by operation \"{operation.Name}\"";
            foreach (var use in Context.VariableUsesOf(operation))
            {
                if (!defined.Contains(use.Node.Name.Value))
                    Context.Report($"Variable \"${use.Node.Name}\" is not defined{owner}.", use.Node, operation);
            }
        }
    }
}
