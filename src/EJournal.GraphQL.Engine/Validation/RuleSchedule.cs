namespace EJournal.GraphQL.Engine.Validation;

/// <summary>
/// Which rules of a list look at the nodes that documents have most of. Asking every rule at every node costs as much as the
/// rules' own work, and most look at one or two kinds.
/// </summary>
internal sealed class RuleSchedule(IReadOnlyList<ValidationRule> rules)
{
    public int[] EnterSelectionSet { get; } = Overriding(rules, nameof(ValidationRule.EnterSelectionSet));

    public int[] EnterField { get; } = Overriding(rules, nameof(ValidationRule.EnterField));

    public int[] LeaveField { get; } = Overriding(rules, nameof(ValidationRule.LeaveField));

    public int[] EnterArgument { get; } = Overriding(rules, nameof(ValidationRule.EnterArgument));

    public int[] EnterValue { get; } = Overriding(rules, nameof(ValidationRule.EnterValue));

    private static int[] Overriding(IReadOnlyList<ValidationRule> rules, string method) =>
        [.. Enumerable.Range(0, rules.Count).Where(i => rules[i].GetType().GetMethod(method)!.DeclaringType != typeof(ValidationRule))];
}
