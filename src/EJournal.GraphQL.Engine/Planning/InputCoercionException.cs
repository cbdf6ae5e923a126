using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>An input value is not of its type. The message says where and what was expected, never what was given.</summary>
internal sealed class InputCoercionException(string path, string problem, ValueNode? written = null) : Exception(problem)
{
    /// <summary>Where in the value; put together on the way out, since most values are right.</summary>
    public string Path { get; private set; } = path;

    /// <summary>The value as the document has it; null when the document has none.</summary>
    public ValueNode? Written { get; } = written;

    public void Within(string place) => Path = place + Path;
}
