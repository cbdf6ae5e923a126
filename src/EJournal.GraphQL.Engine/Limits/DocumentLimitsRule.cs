using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Limits;

/// <summary>Refuses documents over the limits, before validation spends time on them.</summary>
public static class DocumentLimitsRule
{
    /// <summary>The first limit that the document exceeds, or null.</summary>
    public static GraphQLError? Check(DocumentNode document, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(limits);
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var (directives, atOnePlace) = DirectiveCount.Of(document);
        var error = Exceeds(operations.Count, limits.Operations, "operations", ErrorCodes.DocumentTooLarge)
            ?? Exceeds(document.Definitions.Count(d => d is FragmentDefinitionNode), limits.Fragments, "fragments", ErrorCodes.DocumentTooLarge)
            ?? Exceeds(atOnePlace, limits.DirectivesPerPlace, "directives at one place", ErrorCodes.TooManyDirectives)
            ?? Exceeds(directives, limits.Directives, "directives", ErrorCodes.TooManyDirectives);

        var survey = new SelectionSurvey(document);
        foreach (var operation in operations)
        {
            error ??= CheckOperation(survey, operation, limits);
            if (error is not null)
                return error.Locations.Count > 0 ? error : error with { Locations = [document.Source.LocationOf(operation.Start)] };
        }

        return error;
    }

    private static GraphQLError? CheckOperation(SelectionSurvey survey, OperationDefinitionNode operation, DocumentLimits limits)
    {
        var measure = survey.Measure(operation.SelectionSet);
        return Exceeds(measure.Depth, limits.Depth, "levels of fields", ErrorCodes.DocumentTooDeep)
            ?? Exceeds(measure.IntrospectionDepth, limits.IntrospectionDepth, "levels of introspection", ErrorCodes.DocumentTooDeep)
            ?? Exceeds(measure.Fields, limits.Fields, "fields", ErrorCodes.TooManyFields)
            ?? Exceeds(measure.IntrospectionFields, limits.IntrospectionFields, "fields of introspection", ErrorCodes.TooManyFields)
            ?? Exceeds(measure.Aliases, limits.Aliases, "aliases", ErrorCodes.TooManyAliases)
            ?? (operation.Operation == OperationType.Mutation ? CheckMutation(survey.RootFields(operation), limits) : null);
    }

    private static GraphQLError? CheckMutation(IReadOnlyList<FieldNode> fields, DocumentLimits limits)
    {
        var lone = fields.FirstOrDefault(f => limits.LoneMutationFields.Contains(f.Name.Value));
        return lone is not null && fields.Count > 1
            ? new GraphQLError($"Field \"{lone.Name}\" has to stand alone in its operation.", ErrorCodes.TooManyMutations)
            : Exceeds(fields.Count, limits.MutationFields, "mutations", ErrorCodes.TooManyMutations);
    }

    private static GraphQLError? Exceeds(int count, int limit, string what, string code) =>
        count <= limit ? null : new GraphQLError($"The operation asks for more than {limit} {what}.", code);
}
