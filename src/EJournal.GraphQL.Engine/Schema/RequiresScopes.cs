using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>
/// <c>@requiresScopes</c>, in the shape that GraphQL gateways know: a list of alternatives, each a list of scopes needed
/// together. Ours have one scope each. No alternative means that no scope suffices; where none is needed nothing is written.
/// On a type it stands for all its fields, and only where they agree.
/// </summary>
internal static class RequiresScopes
{
    private static readonly GraphQLType Scopes =
        new NonNullType(new ListType(new NonNullType(new ListType(new NonNullType(BuiltInScalars.String)))));

    public static DirectiveDefinition Definition { get; } = new("requiresScopes", ["FIELD_DEFINITION", "OBJECT"])
    {
        Description = "A token needs one of these sets of scopes for the field, or for each field of the type; with an empty list no token suffices.",
        Arguments = new([new("scopes", Scopes) { Description = "Alternatives; each is a set of scopes that are needed together." }]),
    };

    /// <summary>What all fields need, where they need the same.</summary>
    public static IReadOnlyList<string>? OfAll(FieldsType type) =>
        type is ObjectType && type.Fields.Count > 1 && type.Fields[0].Scopes?.AnyOf is { } first
            && type.Fields.All(f => f.Scopes?.AnyOf?.SequenceEqual(first, StringComparer.Ordinal) == true)
            ? first
            : null;

    public static DirectiveNode[] Written(IReadOnlyList<string>? anyOf) => anyOf is null ? [] :
    [
        new DirectiveNode
        {
            Name = new NameNode(Definition.Name),
            Arguments = [new ArgumentNode
            {
                Name = new NameNode(Definition.Arguments[0].Name),
                Value = new ListValueNode([.. anyOf.Select(s => new ListValueNode([new StringValueNode(s, block: false)]))]),
            }],
        },
    ];
}
