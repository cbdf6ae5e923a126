using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Variable Uniqueness (section 5.8.1).</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (DistinctNames.In(node.VariableDefinitions, variable => variable.Variable.Name.Value))
            return;
        foreach (var group in node.VariableDefinitions.Select(v => v.Variable.Name).GroupBy(n => n.Value, StringComparer.Ordinal))
        {
            if (group.Skip(1).Any())
                Context.Report($"There can be only one variable named \"${group.Key}\".", [.. group]);
        }
    }
}
