using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Directives Are Unique per Location (section 5.7.3), unless repeatable.</summary>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> nodes, string location)
    {
        for (var i = 1; i < nodes.Count; i++)
        {
            var name = nodes[i].Name.Value;
            var first = nodes.First(d => d.Name.Value == name);
            if (first != nodes[i] && Context.Schema.FindDirective(name) is { IsRepeatable: false })
                Context.Report($"The directive \"@{name}\" can only be used once at this location.", first, nodes[i]);
        }
    }
}
