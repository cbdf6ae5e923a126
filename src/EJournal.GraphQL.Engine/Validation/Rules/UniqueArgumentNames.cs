using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Argument Uniqueness (section 5.4.2).</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override void EnterArguments(IReadOnlyList<ArgumentNode> nodes)
    {
        if (DistinctNames.In(nodes, argument => argument.Name.Value))
            return;
        foreach (var group in nodes.GroupBy(a => a.Name.Value, StringComparer.Ordinal))
        {
            if (group.Skip(1).Any())
                Context.Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(a => a.Name)]);
        }
    }
}
