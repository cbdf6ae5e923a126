using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>An applied directive gets each argument once (section 5.4.2).</summary>
internal sealed class UniqueArgumentNamesOnDirectives : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var node in context.Definitions<TypeSystemDefinitionNode>().SelectMany(SdlPlace.Of).SelectMany(p => p.Directives))
        {
            foreach (var repeated in node.Arguments.GroupBy(a => a.Name.Value).Where(g => g.Skip(1).Any()))
                context.Report($"There can be only one argument named \"{repeated.Key}\".", [.. repeated.Select(a => a.Name)]);
        }
    }
}
