using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Limits;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>Checks documents against a schema (specification section 5).</summary>
public static class DocumentValidator
{
    /// <summary>The errors of the document, at most <see cref="ValidationOptions.MaxErrors"/>; none means it can be executed.</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        if (options.Limits is { } limits && DocumentLimitsRule.Check(document, limits) is { } exceeded)
            return [exceeded];
        return Validate(schema, document, options, ExecutableRules.Create(options), ExecutableRules.ScheduleOf(options));
    }

    internal static IReadOnlyList<GraphQLError> Validate(
        GraphQLSchema schema, DocumentNode document, ValidationOptions options, params IReadOnlyList<ValidationRule> rules) =>
        Validate(schema, document, options, rules, new RuleSchedule(rules));

    private static IReadOnlyList<GraphQLError> Validate(
        GraphQLSchema schema, DocumentNode document, ValidationOptions options, IReadOnlyList<ValidationRule> rules, RuleSchedule schedule)
    {
        var context = new ValidationContext(schema, document, options);
        new DocumentWalker(context, rules, schedule).Walk();
        return context.Errors;
    }
}
