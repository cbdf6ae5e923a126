using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>Walks a document once for all rules and keeps track of the types at each node.</summary>
internal sealed partial class DocumentWalker
{
    private readonly ValidationContext _context;
    private readonly ValidationRule[] _rules;
    private readonly RuleSchedule _schedule;
    private DefinitionUsage _usage = new();

    public DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules, RuleSchedule schedule)
    {
        (_context, _schedule) = (context, schedule);
        _rules = [.. rules]; // An array: the loop over the rules is the innermost of all.
        foreach (var rule in _rules)
            rule.Context = context;
    }

    public void Walk()
    {
        foreach (var rule in _rules)
            rule.EnterDocument(_context.Document);
        foreach (var definition in _context.Document.Definitions)
        {
            if (_context.IsFull)
                return;
            if (definition is OperationDefinitionNode operation)
                WalkOperation(operation);
            else if (definition is FragmentDefinitionNode fragment)
                WalkFragment(fragment);
        }

        foreach (var rule in _rules)
            rule.LeaveDocument(_context.Document);
    }

    private static string LocationOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => DirectiveLocations.Mutation,
        OperationType.Subscription => DirectiveLocations.Subscription,
        _ => DirectiveLocations.Query,
    };

    private void WalkOperation(OperationDefinitionNode node)
    {
        _usage = _context.UsageOf(node);
        _context.Operation = node;
        _context.Type = _context.Schema.RootType(node.Operation);
        foreach (var rule in _rules)
            rule.EnterOperation(node);
        foreach (var variable in node.VariableDefinitions)
            WalkVariableDefinition(variable);
        WalkDirectives(node.Directives, LocationOf(node.Operation));
        WalkSelectionSet(node.SelectionSet);
        foreach (var rule in _rules)
            rule.LeaveOperation(node);
        (_context.Operation, _context.Type) = (null, null);
    }

    private void WalkFragment(FragmentDefinitionNode node)
    {
        _usage = _context.UsageOf(node);
        _context.Type = _context.Schema.FindType(node.TypeCondition.Name.Value);
        foreach (var rule in _rules)
            rule.EnterFragment(node);
        WalkType(node.TypeCondition);
        WalkDirectives(node.Directives, DirectiveLocations.FragmentDefinition);
        WalkSelectionSet(node.SelectionSet);
        _context.Type = null;
    }

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        _context.InputType = _context.FindType(node.Type);
        foreach (var rule in _rules)
            rule.EnterVariableDefinition(node);
        WalkType(node.Type);
        if (node.DefaultValue is not null)
            WalkValue(node.DefaultValue);
        _context.InputType = null;
        WalkDirectives(node.Directives, DirectiveLocations.VariableDefinition);
    }

    private void WalkType(TypeNode node)
    {
        while (node is not NamedTypeNode)
            node = node is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)node).Type;
        foreach (var rule in _rules)
            rule.EnterNamedType((NamedTypeNode)node);
    }

    private void WalkSelectionSet(SelectionSetNode node)
    {
        var outer = _context.ParentType;
        _context.ParentType = _context.Type?.Named as CompositeType;
        foreach (var i in _schedule.EnterSelectionSet)
            _rules[i].EnterSelectionSet(node);
        for (var s = 0; s < node.Selections.Count && !_context.IsFull; s++)
        {
            switch (node.Selections[s])
            {
                case FieldNode field: WalkField(field); break;
                case FragmentSpreadNode spread: WalkSpread(spread); break;
                case InlineFragmentNode inline: WalkInlineFragment(inline); break;
            }
        }

        _context.ParentType = outer;
    }

    private void WalkField(FieldNode node)
    {
        var (outerType, outerField) = (_context.Type, _context.Field);
        var definition = _context.ParentType is { } parent ? _context.Schema.FindField(parent, node.Name.Value) : null;
        (_context.Field, _context.Type) = (definition, definition?.Type);
        foreach (var i in _schedule.EnterField)
            _rules[i].EnterField(node);
        WalkArguments(node.Arguments);
        WalkDirectives(node.Directives, DirectiveLocations.Field);
        if (node.SelectionSet is not null)
            WalkSelectionSet(node.SelectionSet);
        (_context.Field, _context.Type) = (definition, definition?.Type);
        foreach (var i in _schedule.LeaveField)
            _rules[i].LeaveField(node);
        (_context.Type, _context.Field) = (outerType, outerField);
    }

    private void WalkSpread(FragmentSpreadNode node)
    {
        _usage.Spreads.Add(node);
        foreach (var rule in _rules)
            rule.EnterSpread(node);
        WalkDirectives(node.Directives, DirectiveLocations.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var outer = _context.Type;
        _context.Type = node.TypeCondition is { } condition ? _context.Schema.FindType(condition.Name.Value) : outer?.Named;
        foreach (var rule in _rules)
            rule.EnterInlineFragment(node);
        if (node.TypeCondition is not null)
            WalkType(node.TypeCondition);
        WalkDirectives(node.Directives, DirectiveLocations.InlineFragment);
        WalkSelectionSet(node.SelectionSet);
        _context.Type = outer;
    }
}
