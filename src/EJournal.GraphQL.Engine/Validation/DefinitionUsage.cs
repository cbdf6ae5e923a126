using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>The spreads and variables inside one operation or fragment definition, in document order.</summary>
internal sealed class DefinitionUsage
{
    public List<FragmentSpreadNode> Spreads { get; } = [];

    public List<VariableUsage> Variables { get; } = [];
}

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type of the place, or null where it is unknown.</param>
/// <param name="HasDefault">Whether the place has a default of its own that is not null.</param>
/// <param name="OneOf">The input object the place is a field of, if that is a oneOf.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);
