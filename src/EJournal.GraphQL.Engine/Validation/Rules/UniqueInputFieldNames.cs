using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Input Object Field Uniqueness (section 5.6.3).</summary>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override void EnterValue(ValueNode node)
    {
        if (node is not ObjectValueNode { Fields.Count: > 1 } value)
            return;
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!seen.TryAdd(field.Name.Value, field.Name))
                Context.Report($"There can be only one input field named \"{field.Name}\".", seen[field.Name.Value], field.Name);
        }
    }
}
