using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Directives Are Defined, and in Valid Locations (sections 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectives : ValidationRule
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> nodes, string location)
    {
        foreach (var node in nodes)
        {
            if (Context.Schema.FindDirective(node.Name.Value) is not { } directive)
                Context.Report($"Unknown directive \"@{node.Name}\".", node);
            else if (!directive.Locations.Contains(location))
                Context.Report($"Directive \"@{node.Name}\" may not be used on {location}.", node);
        }
    }
}
