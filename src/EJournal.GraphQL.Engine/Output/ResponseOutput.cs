using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Output;

/// <summary>What a response is written to: the bytes, the place in the tree, and the errors found on the way.</summary>
internal sealed class ResponseOutput(SourceText source, int maxErrors)
{
    private Utf8JsonWriter? _json;
    private List<GraphQLError>? _errors;

    /// <summary>The bytes; set before each run.</summary>
    public ResponseBuffer Buffer { get; set; } = null!;

    public ResponsePath Path { get; } = new();
    public IReadOnlyList<GraphQLError> Errors => _errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <summary>The selections of the field being written, for the locations of its errors.</summary>
    public Func<IEnumerable<SyntaxNode>> FieldNodes { get; set; } = () => [];

    /// <summary>The error for an exception in the field being written.</summary>
    public Func<Exception, GraphQLError> ErrorFor { get; set; } = _ => new("Internal error.", ErrorCodes.Internal);

    /// <summary>Adds an error at the current path, and at the field's places unless it knows a better one. Past the cap it is dropped: the value is null all the same.</summary>
    public void Report(GraphQLError error)
    {
        if (_errors is { } all && all.Count >= maxErrors)
            return;
        var locations = error.Locations.Count > 0 ? error.Locations : [.. FieldNodes().Select(n => source.LocationOf(n.Start)).Distinct()];
        (_errors ??= []).Add(error with { Path = Path.ToList(), Locations = locations });
    }

    /// <summary>A JSON writer onto the buffer, for scalars of the application; the caller flushes it.</summary>
    public Utf8JsonWriter BeginJson()
    {
        _json ??= new Utf8JsonWriter(Buffer, new JsonWriterOptions { SkipValidation = true });
        _json.Reset(Buffer);
        return _json;
    }

    /// <summary>Ready for another run.</summary>
    public void Clear()
    {
        Buffer = null!;
        _errors = null;
        Path.Truncate(0);
    }
}
