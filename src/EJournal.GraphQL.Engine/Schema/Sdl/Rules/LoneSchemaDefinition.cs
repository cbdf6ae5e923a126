using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Only one schema definition (section 3.3).</summary>
internal sealed class LoneSchemaDefinition : SdlRule
{
    public override void Check(SdlContext context)
    {
        var existing = context.Existing is not null
            && (context.Existing.Definitions.Any(d => d is SchemaDefinitionNode { IsExtension: false }) || Enum.GetValues<OperationType>().Any(context.ExistingHasRoot));
        var first = true;
        foreach (var schema in context.Definitions<SchemaDefinitionNode>().Where(s => !s.IsExtension))
        {
            if (existing)
                context.Report("Cannot define a new schema within a schema extension.", schema);
            else if (!first)
                context.Report("Must provide only one schema definition.", schema);
            first = false;
        }
    }
}
