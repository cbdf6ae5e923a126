using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>
/// One rule of section 5. All rules share one walk over the document; a rule is made for one validation and may keep state.
/// What the walk knows about types at the node is in <see cref="Context"/>.
/// </summary>
internal abstract class ValidationRule
{
    public ValidationContext Context { get; set; } = null!;

    public virtual void EnterDocument(DocumentNode node)
    {
    }

    public virtual void LeaveDocument(DocumentNode node)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode node)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode node)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode node)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node)
    {
    }

    public virtual void EnterSelectionSet(SelectionSetNode node)
    {
    }

    public virtual void EnterField(FieldNode node)
    {
    }

    public virtual void LeaveField(FieldNode node)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode node)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode node)
    {
    }

    /// <summary>The arguments of a field or directive, all at once; not called when there are none.</summary>
    public virtual void EnterArguments(IReadOnlyList<ArgumentNode> nodes)
    {
    }

    public virtual void EnterArgument(ArgumentNode node)
    {
    }

    /// <summary>The directives at one place; not called when there are none.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> nodes, string location)
    {
    }

    public virtual void EnterDirective(DirectiveNode node)
    {
    }

    public virtual void EnterValue(ValueNode node)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode node)
    {
    }

    /// <summary>A named type: of a type condition or inside a variable's type.</summary>
    public virtual void EnterNamedType(NamedTypeNode node)
    {
    }
}
