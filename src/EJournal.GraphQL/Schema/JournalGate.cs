using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// The engine's two questions answered with the viewer's relations. What is not decided is refused. How objects are looked
/// at one by one is said in one place, <see cref="Relations"/>; those whose rows were read through <c>VisibleTo</c> and that
/// hang below an object that was looked at have <see cref="Relation.Member"/> for readers.
/// Whoever asks with a token needs one of the field's scopes besides. What of a pupil is permitted is recorded here, where no
/// resolver can forget it.
/// </summary>
internal sealed class JournalGate(Viewer viewer, DataAccessRecorder recorder) : IAccessGate
{
    private readonly Relation _possible = viewer.PossibleRelations;

    public bool MaySelect(FieldDefinition field) => MaySelectSignedIn(field) && HasScope(field);

    public bool MayRead(FieldDefinition field, object? parent)
    {
        if (field.Access is not ReadersAttribute decided || !Relations.Hold(viewer, parent, decided.Relations))
            return false;
        recorder.Saw(field, parent);
        return true;
    }

    /// <summary>A token that lacks a scope is told which; whoever signed in himself, and a token whose user may not either, is told nothing.</summary>
    public GraphQLError? Explain(FieldDefinition field) =>
        MaySelectSignedIn(field) && !HasScope(field) ? (field.Scopes as ScopesAttribute)?.Lacking : null;

    public bool DependsOnParent(FieldDefinition field) =>
        field.DeclaringType is not ObjectType { RuntimeType: { } type } || Relations.DependOnSubject(type);

    private bool MaySelectSignedIn(FieldDefinition field) => field.Access is ReadersAttribute decided && (decided.Relations & _possible) != 0;

    private bool HasScope(FieldDefinition field) =>
        viewer.Token is not { } token || (field.Scopes is ScopesAttribute decided && (decided.Scopes & token.Scopes) != 0);
}
