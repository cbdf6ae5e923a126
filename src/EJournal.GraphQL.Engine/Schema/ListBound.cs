namespace EJournal.GraphQL.Engine.Schema;

/// <summary>How long the lists of a field are, for the cost of operations.</summary>
/// <param name="Max">The most items of one list, and the largest value of <paramref name="Argument"/>.</param>
/// <param name="Usual">The items to count with when no argument says it.</param>
/// <param name="Argument">The argument that says how many items there are: by its number, or by its own items when it is a list.</param>
public sealed record ListBound(int Max, int Usual, InputValueDefinition? Argument = null);
