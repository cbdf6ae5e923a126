namespace EJournal.Access.Tests.School;

/// <summary>Somebody who stands in one certain way to Anna, to whom everything belongs that the matrix is about.</summary>
/// <param name="Name">The column of the matrix.</param>
/// <param name="Login">Null for nobody signed in.</param>
public sealed record ViewerKind(string Name, string? Login)
{
    public override string ToString() => Name;
}
