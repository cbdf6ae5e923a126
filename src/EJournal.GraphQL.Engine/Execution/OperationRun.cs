using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>The state of one execution of a plan, shared by its two phases.</summary>
internal sealed class OperationRun(
    OperationPlan plan, VariableValues variables, RequestContext request, IAccessGate? gate, ExecutorOptions options, ObjectTypeMap types)
{
    // Per gated field: may it be selected, and does the answer depend on the parent?
    private readonly bool[] _selectable = new bool[plan.GatedFields.Length];

    public OperationPlan Plan { get; } = plan;
    public VariableValues Variables { get; } = variables;
    public RequestContext Request { get; } = request;
    public ExecutorOptions Options { get; } = options;
    public ObjectTypeMap Types { get; } = types;
    public ulong Conditions { get; } = plan.EvaluateConditions(variables);
    public GraphQLError ForbiddenError { get; } = new(options.Messages.Forbidden, ErrorCodes.Forbidden);

    /// <summary>Asks the gate once for each distinct field, before anything runs.</summary>
    public void AskGate()
    {
        if (gate is null)
            return;
        for (var i = 0; i < _selectable.Length; i++)
            _selectable[i] = gate.MaySelect(Plan.GatedFields[i]);
    }

    public bool MaySelect(FieldPlan field) => field.Gate < 0 || _selectable[field.Gate];

    public bool MayRead(FieldPlan field, object? parent) => field.Gate < 0 || gate!.MayRead(field.Field, parent);

    /// <summary>The error a client sees for an exception: a resolver's own wording, or one that tells nothing of the inside.</summary>
    public GraphQLError ErrorFor(Exception exception, FieldPlan field)
    {
        switch (exception)
        {
            case GraphQLException own:
                return own.Error;
            case InputCoercionException input:
                return new GraphQLError($"Argument \"{input.Path}\": {input.Message}", ErrorCodes.BadUserInput);
            default:
                Options.OnUnexpectedError?.Invoke(exception, field.Field);
                return new GraphQLError(Options.Messages.Internal, ErrorCodes.Internal);
        }
    }

    /// <summary>True for an exception that ends the whole operation and is not an error of one field.</summary>
    public bool EndsOperation(Exception exception) =>
        exception is ResponseTooLargeException || (exception is OperationCanceledException && Request.Cancellation.IsCancellationRequested);
}
