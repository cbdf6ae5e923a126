using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>The rules for documents to execute, in the order of section 5.</summary>
internal static class ExecutableRules
{
    private static readonly RuleSchedule Schedule = new(Create(new ValidationOptions()));
    private static readonly RuleSchedule ScheduleWithoutIntrospection = new(Create(new ValidationOptions { AllowIntrospection = false }));

    /// <summary>The schedule of the rules that <see cref="Create"/> gives, worked out once.</summary>
    public static RuleSchedule ScheduleOf(ValidationOptions options) => options.AllowIntrospection ? Schedule : ScheduleWithoutIntrospection;

    public static IReadOnlyList<ValidationRule> Create(ValidationOptions options)
    {
        List<ValidationRule> rules =
        [
            new ExecutableDefinitions(),
            new OperationTypeExistence(),
            new UniqueOperationNames(),
            new LoneAnonymousOperation(),
            new SingleFieldSubscriptions(),
            new FieldsOnCorrectType(),
            new OverlappingFieldsCanBeMerged(),
            new ScalarLeafs(),
            new KnownArgumentNames(),
            new UniqueArgumentNames(),
            new ProvidedRequiredArguments(),
            new UniqueFragmentNames(),
            new KnownTypeNames(),
            new FragmentsOnCompositeTypes(),
            new NoUnusedFragments(),
            new KnownFragmentNames(),
            new NoFragmentCycles(),
            new PossibleFragmentSpreads(),
            new ValuesOfCorrectType(),
            new UniqueInputFieldNames(),
            new KnownDirectives(),
            new UniqueDirectivesPerLocation(),
            new UniqueVariableNames(),
            new VariablesAreInputTypes(),
            new NoUndefinedVariables(),
            new NoUnusedVariables(),
            new VariablesInAllowedPosition(),
            new MaxIntrospectionDepth(),
        ];
        if (!options.AllowIntrospection)
            rules.Add(new NoSchemaIntrospection());
        return rules;
    }
}
