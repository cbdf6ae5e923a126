using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>The directives every schema has (section 3.13).</summary>
public static class BuiltInDirectives
{
    private static readonly GraphQLType Condition = new NonNullType(BuiltInScalars.Boolean);

    public static DirectiveDefinition Skip { get; } = new("skip", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"])
    {
        Description = "Leaves the field or fragment out when the condition is true.",
        Arguments = new([new("if", Condition) { Description = "Skipped when true." }]),
    };

    public static DirectiveDefinition Include { get; } = new("include", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"])
    {
        Description = "Takes the field or fragment in only when the condition is true.",
        Arguments = new([new("if", Condition) { Description = "Included when true." }]),
    };

    public static DirectiveDefinition Deprecated { get; } =
        new("deprecated", ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"])
        {
            Description = "The member is going to be removed.",
            Arguments = new([new("reason", new NonNullType(BuiltInScalars.String))
            {
                Description = "Why, and what to use instead.",
                DefaultValue = new StringValueNode("No longer supported", block: false),
            }]),
        };

    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", ["SCALAR"])
    {
        Description = "Where the scalar's format is specified.",
        Arguments = new([new("url", new NonNullType(BuiltInScalars.String)) { Description = "The address of the specification." }]),
    };

    public static DirectiveDefinition OneOf { get; } = new("oneOf", ["INPUT_OBJECT"])
    {
        Description = "Exactly one field of the input object has to be given, and not null.",
    };

    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];
}
