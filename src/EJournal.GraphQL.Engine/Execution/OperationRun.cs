using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>
/// The state of one execution of a plan, shared by its two phases. A run that ended well is left with its plan, so that the
/// next one finds its arrays allocated and of the right size.
/// </summary>
internal sealed class OperationRun
{
    // More than a page of anything; a run that held more is not kept, so that rare large answers do not hold memory.
    private const int MostObjectsKept = 2_000;
    private readonly GateDecision[] _decisions;
    private readonly GraphQLError _forbidden;
    private IAccessGate? _gate;

    private OperationRun(OperationPlan plan, ExecutorOptions options, ObjectTypeMap types)
    {
        (Plan, Options, Types) = (plan, options, types);
        _decisions = new GateDecision[plan.GatedFields.Length];
        _forbidden = new(options.Messages.Forbidden, ErrorCodes.Forbidden);
        Root = new ObjectBatch(plan.Root);
        Output = new ResponseOutput(plan.Document.Source, options.MaxErrors);
        Fetch = new FetchPhase(this);
        Write = new WritePhase(this);
    }

    public OperationPlan Plan { get; }
    public ExecutorOptions Options { get; }
    public ObjectTypeMap Types { get; }
    public ObjectBatch Root { get; }
    public ResponseOutput Output { get; }
    public FetchPhase Fetch { get; }
    public WritePhase Write { get; }
    public VariableValues Variables { get; private set; } = null!;
    public RequestContext Request { get; private set; } = null!;
    public ulong Conditions { get; private set; }

    /// <summary>A run of the plan, the one that was left with it if no other request has it now.</summary>
    public static OperationRun Take(OperationPlan plan, ExecutorOptions options, ObjectTypeMap types) =>
        Interlocked.Exchange(ref plan.Spare, null) as OperationRun ?? new OperationRun(plan, options, types);

    public void Begin(VariableValues variables, RequestContext request, IAccessGate? gate, ResponseBuffer buffer, object? root)
    {
        (Variables, Request, _gate, Output.Buffer) = (variables, request, gate, buffer);
        Conditions = Plan.EvaluateConditions(variables);
        Root.Add(root);
        AskGate();
    }

    /// <summary>Forgets the request and waits for the next one. Not for a run that an exception ended: a resolver may still hold on to it.</summary>
    public void Leave()
    {
        (Variables, Request, _gate) = (null!, null!, null);
        Output.Clear();
        if (Root.Clear() <= MostObjectsKept)
            Volatile.Write(ref Plan.Spare, this);
    }

    public bool MaySelect(FieldPlan field) => field.Gate < 0 || _decisions[field.Gate] != GateDecision.Refused;

    public bool MayRead(FieldPlan field, object? parent) =>
        field.Gate < 0 || _decisions[field.Gate] == GateDecision.Granted || AskAbout(field, parent);

    public GraphQLError ForbiddenError(FieldPlan field) => _gate?.Explain(field.Field) ?? _forbidden;

    /// <summary>The error a client sees for an exception: a resolver's own wording, or one that tells nothing of the inside.</summary>
    public GraphQLError ErrorFor(Exception exception, FieldPlan field)
    {
        var error = Options.ErrorFor(exception, field.Field);
        if (exception is not InputCoercionException input)
            return error;
        var place = input.Written ?? (SyntaxNode)field.IncludedNodes(Conditions).First();
        return error with { Locations = [Plan.Document.Source.LocationOf(place.Start)] };
    }

    /// <summary>True for an exception that ends the whole operation and is not an error of one field.</summary>
    public bool EndsOperation(Exception exception) =>
        // What is cancelled in the middle fails in many ways: a database's driver has exceptions of its own.
        exception is ResponseTooLargeException || Request.Cancellation.IsCancellationRequested || Options.IsTimeout(exception);

    // Once for each distinct field, before anything runs. Every decision is written: the array is that of the last request.
    private void AskGate()
    {
        for (var i = 0; i < _decisions.Length; i++)
        {
            var field = Plan.GatedFields[i];
            _decisions[i] = _gate is null || !_gate.MaySelect(field) ? GateDecision.Refused
                : _gate.DependsOnParent(field) ? GateDecision.Each
                : GateDecision.Once;
        }
    }

    private bool AskAbout(FieldPlan field, object? parent)
    {
        ref var decision = ref _decisions[field.Gate];
        if (decision is GateDecision.Refused or GateDecision.Denied)
            return false;
        var granted = _gate!.MayRead(field.Field, parent);
        if (decision == GateDecision.Once)
            decision = granted ? GateDecision.Granted : GateDecision.Denied;
        return granted;
    }
}
