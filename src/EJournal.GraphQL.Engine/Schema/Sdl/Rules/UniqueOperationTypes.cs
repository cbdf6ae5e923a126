using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Each root operation type is given once (section 3.3.1).</summary>
internal sealed class UniqueOperationTypes : SdlRule
{
    public override void Check(SdlContext context)
    {
        var defined = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        foreach (var node in context.Definitions<SchemaDefinitionNode>().SelectMany(s => s.OperationTypes))
        {
            var name = node.Operation.ToString().ToLowerInvariant();
            if (context.ExistingHasRoot(node.Operation))
                context.Report($"Type for {name} already defined in the schema. It cannot be redefined.", node);
            else if (!defined.TryAdd(node.Operation, node))
                context.Report($"There can be only one {name} type in schema.", defined[node.Operation], node);
        }
    }
}
