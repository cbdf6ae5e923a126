using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Telemetry;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A plan with the variables of one request, and what that costs.</summary>
internal readonly record struct PreparedOperation(OperationPlan Plan, VariableValues Variables, int Cost, OperationWatch Watch)
{
    public bool IsSubscription => Plan.Operation.Operation == OperationType.Subscription;
}
