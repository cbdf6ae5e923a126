using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// What a token needs for a type's fields, or one field: any one of the scopes (ADR 0008). On a class it is the decision for
/// all its fields, on a field it replaces that of the class. See also <see cref="AnyTokenAttribute"/>, <see cref="NoTokenAttribute"/>.
/// </summary>
public class ScopesAttribute(Scope anyOf) : RequiredScopesAttribute
{
    private GraphQLError? _lacking;

    public Scope Scopes { get; } = anyOf;

    public override IReadOnlyList<string>? AnyOf { get; } = anyOf == Scope.Any ? null : Domain.Access.Scopes.CodesOf(anyOf);

    /// <summary>What a token without any of the scopes is told.</summary>
    public GraphQLError Lacking => _lacking ??= new GraphQLError(
        AnyOf is { Count: > 0 } codes
            ? $"Токену не дано право {string.Join(" или ", codes)}."
            : "По токену это недоступно: нужно войти в систему.",
        ErrorCodes.Forbidden)
    {
        Extensions = new Dictionary<string, object?> { ["scopes"] = AnyOf ?? [] },
    };
}
