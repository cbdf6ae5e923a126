namespace EJournal.GraphQL.Engine.Planning;

/// <summary>An input value is not of its type. The message says where and what was expected, never what was given.</summary>
internal sealed class InputCoercionException(string path, string problem) : Exception(problem)
{
    public string Path { get; } = path;
}
