using EJournal.Access.Tests.School;
using EJournal.Domain.Access;

namespace EJournal.Access.Tests.Tokens;

/// <summary>A token with one scope of somebody who sees Anna without it.</summary>
/// <param name="User">The kind of viewer who made it.</param>
/// <param name="Scope">The code of its one scope.</param>
public sealed record TokenKind(string User, string Scope)
{
    /// <summary>Of a family and of the school, each scope alone.</summary>
    public static IReadOnlyList<TokenKind> All { get; } =
        [.. new[] { "parent of hers", "director" }.SelectMany(user => Scopes.All.Select(s => new TokenKind(user, s.Code)))];

    public string Name => $"{User} by a token: {Scope}";

    public ViewerKind UserIn(CanarySchool school) => school.Kinds.Single(k => k.Name == User);

    public override string ToString() => Name;
}
