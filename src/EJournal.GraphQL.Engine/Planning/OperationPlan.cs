using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Telemetry;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A validated operation, ready to run any number of times with different variables.</summary>
internal sealed class OperationPlan
{
    public required DocumentNode Document { get; init; }
    public required OperationDefinitionNode Operation { get; init; }
    public required SelectionSetPlan Root { get; init; }
    public required VariablePlan[] Variables { get; init; }

    /// <summary>The variables that @skip and @include depend on, one for each bit.</summary>
    public required Condition[] Conditions { get; init; }

    /// <summary>Every field of the operation on every type it can meet, for the gate.</summary>
    public required FieldDefinition[] GatedFields { get; init; }

    /// <summary>True when <c>__schema</c> or <c>__type</c> is selected.</summary>
    public required bool UsesIntrospection { get; init; }

    /// <summary>What the operation costs, in its variables.</summary>
    public required OperationCost Cost { get; init; }

    /// <summary>What an execution leaves with the plan for the next one to use again.</summary>
    public object? Spare;

    /// <summary>What telemetry tells of the operation, once it was asked.</summary>
    public OperationDescription? Description { get; set; }

    public ulong EvaluateConditions(VariableValues variables)
    {
        ulong bits = 0;
        for (var i = 0; i < Conditions.Length; i++)
        {
            if (variables.IsTrue(Conditions[i].Variable) != Conditions[i].Negated)
                bits |= 1ul << i;
        }

        return bits;
    }
}

/// <summary>True when the variable is true, or with <see cref="Negated"/> when it is false.</summary>
internal readonly record struct Condition(int Variable, bool Negated);
