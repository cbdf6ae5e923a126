using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A plan with the variables of one request.</summary>
internal readonly record struct PreparedOperation(OperationPlan Plan, VariableValues Variables)
{
    public bool IsSubscription => Plan.Operation.Operation == OperationType.Subscription;
}
