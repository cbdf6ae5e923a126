using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Variables Are Input Types (section 5.8.2).</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (Context.InputType is { IsInputType: false } type)
            Context.Report($"Variable \"${node.Variable.Name}\" cannot be non-input type \"{type}\".", node.Type);
    }
}
