using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Engine.Bench;

/// <summary>Lets everybody read everything: what remains is the engine's own cost of asking.</summary>
internal sealed class OpenGate : IAccessGate
{
    public bool MaySelect(FieldDefinition field) => true;

    public bool MayRead(FieldDefinition field, object? parent) => true;

    public bool DependsOnParent(FieldDefinition field) => false;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class EverybodyAttribute : AccessAttribute
{
    public override string Describe() => "Everybody";
}
