using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spread Type Existence (section 5.5.1.2), and the same of the types of variables.</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    public override void EnterNamedType(NamedTypeNode node)
    {
        if (Context.Schema.FindType(node.Name.Value) is null)
            Context.Report($"Unknown type \"{node.Name}\".", node);
    }
}
