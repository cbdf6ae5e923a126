using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <content>Directives, arguments and values.</content>
internal sealed partial class DocumentWalker
{
    private InputObjectType? _oneOf;

    private void WalkDirectives(IReadOnlyList<DirectiveNode> nodes, string location)
    {
        if (nodes.Count == 0)
            return;
        foreach (var rule in _rules)
            rule.EnterDirectives(nodes, location);

        _context.InDirective = true;
        foreach (var node in nodes)
        {
            _context.Directive = _context.Schema.FindDirective(node.Name.Value);
            foreach (var rule in _rules)
                rule.EnterDirective(node);
            WalkArguments(node.Arguments);
        }

        (_context.InDirective, _context.Directive) = (false, null);
    }

    private void WalkArguments(IReadOnlyList<ArgumentNode> nodes)
    {
        if (nodes.Count == 0)
            return;
        foreach (var rule in _rules)
            rule.EnterArguments(nodes);

        var defined = _context.DefinedArguments;
        foreach (var node in nodes)
        {
            _context.InputValue = defined?[node.Name.Value];
            _context.InputType = _context.InputValue?.Type;
            foreach (var i in _schedule.EnterArgument)
                _rules[i].EnterArgument(node);
            WalkValue(node.Value);
        }

        (_context.InputValue, _context.InputType) = (null, null);
    }

    private void WalkValue(ValueNode node)
    {
        if (node is VariableNode variable)
            RecordUse(variable);
        foreach (var i in _schedule.EnterValue)
            _rules[i].EnterValue(node);

        switch (node)
        {
            case ListValueNode list: WalkItems(list); break;
            case ObjectValueNode value: WalkObjectFields(value); break;
        }
    }

    private void RecordUse(VariableNode node)
    {
        var type = _context.InputType;
        var hasDefault = _context.InputValue?.DefaultValue is not (null or NullValueNode);
        _usage.Variables.Add(new VariableUsage(node, type, hasDefault, _oneOf));
    }

    private void WalkItems(ListValueNode node)
    {
        var (type, parent, value, oneOf) = (_context.InputType, _context.ParentInputType, _context.InputValue, _oneOf);
        // Where no list is expected the list itself is the error: its items are not judged.
        _context.ParentInputType = type;
        _context.InputType = (type?.Nullable as ListType)?.ItemType;
        _context.InputValue = null;
        _oneOf = null;
        foreach (var item in node.Items)
            WalkValue(item);
        (_context.InputType, _context.ParentInputType, _context.InputValue, _oneOf) = (type, parent, value, oneOf);
    }

    private void WalkObjectFields(ObjectValueNode node)
    {
        var (type, parent, value, oneOf) = (_context.InputType, _context.ParentInputType, _context.InputValue, _oneOf);
        var inputObject = type?.Named as InputObjectType;
        _context.ParentInputType = type;
        _oneOf = inputObject is { IsOneOf: true } ? inputObject : null;
        foreach (var field in node.Fields)
        {
            _context.InputValue = inputObject?.Fields[field.Name.Value];
            _context.InputType = _context.InputValue?.Type;
            foreach (var rule in _rules)
                rule.EnterObjectField(field);
            WalkValue(field.Value);
        }

        (_context.InputType, _context.ParentInputType, _context.InputValue, _oneOf) = (type, parent, value, oneOf);
    }
}
