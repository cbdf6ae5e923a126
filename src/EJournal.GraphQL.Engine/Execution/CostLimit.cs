using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Refuses what costs too much, or asks for a page of no allowed size, before any resolver runs.</summary>
internal static class CostLimit
{
    /// <summary>The cost of the operation with these variables, or an error for the client.</summary>
    public static int Check(OperationPlan plan, VariableValues variables, ExecutorOptions options, List<GraphQLError> errors)
    {
        try
        {
            var cost = plan.Cost.Evaluate(plan.EvaluateConditions(variables), variables);
            if (cost > options.MaxCost)
                errors.Add(new GraphQLError(options.Messages.TooCostly, ErrorCodes.TooCostly));
            return cost;
        }
        catch (InputCoercionException e)
        {
            errors.Add(new GraphQLError($"Argument \"{e.Path}\": {e.Message}", ErrorCodes.BadUserInput));
            return 0;
        }
    }
}
