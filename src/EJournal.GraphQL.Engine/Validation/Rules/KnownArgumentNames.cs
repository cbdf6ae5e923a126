using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Argument Names (section 5.4.1), of fields and directives.</summary>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override void EnterArgument(ArgumentNode node)
    {
        if (Context.DefinedArguments is null || Context.InputValue is not null)
            return;
        var owner = Context.InDirective ? $"directive \"@{Context.Directive!.Name}\"" : $"field \"{Context.ParentType}.{Context.Field!.Name}\"";
        Context.Report($"Unknown argument \"{node.Name}\" on {owner}.", node);
    }
}
