using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Required Arguments (section 5.4.3), of fields and directives.</summary>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    // On leaving: an error inside the selection set is more to the point and comes first.
    public override void LeaveField(FieldNode node)
    {
        if (Context.Field is { } field)
            Check(field.Arguments, node.Arguments, node, "Field", node.Name.Value);
    }

    public override void EnterDirective(DirectiveNode node)
    {
        if (Context.Directive is { } directive)
            Check(directive.Arguments, node.Arguments, node, "Directive", "@" + node.Name);
    }

    private void Check(ArgumentMap defined, IReadOnlyList<ArgumentNode> given, SyntaxNode node, string kind, string name)
    {
        for (var i = 0; i < defined.Count; i++)
        {
            var argument = defined[i];
            if (argument.IsRequired && !given.Any(a => a.Name.Value == argument.Name))
                Context.Report($"{kind} \"{name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }
}
