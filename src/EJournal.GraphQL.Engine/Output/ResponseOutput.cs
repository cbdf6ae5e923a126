using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Output;

/// <summary>What a response is written to: the bytes, the place in the tree, and the errors found on the way.</summary>
internal sealed class ResponseOutput(ResponseBuffer buffer, int maxErrors)
{
    private Utf8JsonWriter? _json;
    private List<GraphQLError>? _errors;

    public ResponseBuffer Buffer { get; } = buffer;
    public ResponsePath Path { get; } = new();
    public IReadOnlyList<GraphQLError> Errors => _errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>Computes the places in the document of the field being written; called only when it has an error.</summary>
    public Func<IReadOnlyList<SourceLocation>>? Locations { get; set; }

    /// <summary>Adds an error at the current path. Past the cap it is dropped: the value is null all the same.</summary>
    public void Report(GraphQLError error)
    {
        if (_errors is { } all && all.Count >= maxErrors)
            return;
        (_errors ??= []).Add(error with { Path = Path.ToList(), Locations = Locations?.Invoke() ?? [] });
    }

    /// <summary>A JSON writer onto the buffer, for scalars of the application; the caller flushes it.</summary>
    public Utf8JsonWriter BeginJson()
    {
        _json ??= new Utf8JsonWriter(Buffer, new JsonWriterOptions { SkipValidation = true });
        _json.Reset(Buffer);
        return _json;
    }
}
