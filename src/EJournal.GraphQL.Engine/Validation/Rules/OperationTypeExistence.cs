using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Operation Type Existence (section 5.2.1.1): the schema has a root type for each operation.</summary>
internal sealed class OperationTypeExistence : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (Context.Type is null)
            Context.Report($"The {node.Operation} operation is not defined in the schema.", node);
    }
}
