using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine;

/// <summary>
/// The application's access decisions, asked by the engine so that no resolver can forget them. A request's gate is taken
/// from its services; without one every field is refused.
/// </summary>
public interface IAccessGate
{
    /// <summary>
    /// Before any resolver runs: may this viewer select the field at all, whatever the object? Asked once per distinct field
    /// of the operation, introspection apart. A refused root mutation field does not run.
    /// </summary>
    bool MaySelect(FieldDefinition field);

    /// <summary>
    /// For the fields that passed <see cref="MaySelect"/>: may this viewer read the field on this object? Asked before the
    /// resolver runs, which then sees only the permitted parents. <paramref name="parent"/> is the runtime value; on a root
    /// type it is null. A subscription's field is asked about twice: with null before it is opened, and about each event with
    /// the event's value, by a gate of that moment. A refusal ends the subscription.
    /// </summary>
    bool MayRead(FieldDefinition field, object? parent);

    /// <summary>
    /// Can <see cref="MayRead"/> answer differently for two objects of the operation? When not, it is asked about the first
    /// object and its answer holds for all. Say false only when that is certain for every value the field's type can have.
    /// </summary>
    bool DependsOnParent(FieldDefinition field) => true;

    /// <summary>
    /// What the client is told of a refusal, where the application has more to say than that there is one: the scope that a
    /// token lacks, say. Asked for every refusal that is written, so the same object may be returned again and again.
    /// </summary>
    GraphQLError? Explain(FieldDefinition field) => null;
}
