using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Refuses fields of introspection types, where the deployment or the viewer's role forbids them.</summary>
internal sealed class NoSchemaIntrospection : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Type?.Named is { } type && IntrospectionTypes.IsReserved(type.Name))
            Context.ReportCode(ErrorCodes.IntrospectionDisabled, $"Introspection is disabled, but the document asks for the field \"{node.Name}\".", node);
    }
}
