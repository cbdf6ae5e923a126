using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>The definition of a directive does not need the directive itself, by its arguments, their directives or types (section 3.13).</summary>
internal sealed class DirectiveCycles : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var directive in context.Definitions<DirectiveDefinitionNode>())
        {
            var needed = new HashSet<TypeSystemDefinitionNode>();
            var waiting = new Queue<TypeSystemDefinitionNode>([directive]);
            while (waiting.TryDequeue(out var definition))
            {
                foreach (var next in NeededBy(definition, context).Where(needed.Add))
                    waiting.Enqueue(next);
            }

            if (needed.Contains(directive))
                context.Report($"The definition of the directive \"@{directive.Name}\" must not need the directive itself.", directive.Name);
        }
    }

    private static IEnumerable<TypeSystemDefinitionNode> NeededBy(TypeSystemDefinitionNode definition, SdlContext context)
    {
        var directives = SdlPlace.Of(definition).SelectMany(p => p.Directives).Select(d => d.Name.Value).ToHashSet(StringComparer.Ordinal);
        var types = KnownTypeNames.References(definition).Select(t => t.Name.Value).ToHashSet(StringComparer.Ordinal);
        return context.Definitions<TypeSystemDefinitionNode>().Where(d => d switch
        {
            DirectiveDefinitionNode directive => directives.Contains(directive.Name.Value),
            TypeDefinitionNode type => types.Contains(type.Name.Value),
            _ => false,
        });
    }
}
