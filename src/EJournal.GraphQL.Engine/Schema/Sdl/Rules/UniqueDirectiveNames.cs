using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>All directives have different names (section 3.3).</summary>
internal sealed class UniqueDirectiveNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in context.Definitions<DirectiveDefinitionNode>().Select(d => d.Name))
        {
            if (context.Existing is not null && context.ExistingDirectives.ContainsKey(name.Value))
                context.Report($"Directive \"@{name}\" already exists in the schema. It cannot be redefined.", name);
            else if (!seen.TryAdd(name.Value, name))
                context.Report($"There can be only one directive named \"@{name}\".", seen[name.Value], name);
        }
    }
}
