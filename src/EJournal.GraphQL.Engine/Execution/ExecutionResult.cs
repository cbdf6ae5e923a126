using EJournal.GraphQL.Engine.Output;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>How far a request came.</summary>
public enum ResultKind
{
    /// <summary>The operation ran; there may be errors of single fields.</summary>
    Executed,

    /// <summary>The request was refused before anything ran: syntax, validation, variables. There is no <c>data</c>.</summary>
    RequestError,

    /// <summary>The hash of a persisted query is not known: no failure, the client sends the document next.</summary>
    DocumentWanted,

    /// <summary>The document may not be used here, or is not the one that its hash or id says.</summary>
    DocumentRefused,

    /// <summary>A mutation where only queries are allowed.</summary>
    MutationNotAllowed,

    /// <summary>The user of a connection may no longer use it.</summary>
    UserRefused,
}

/// <summary>A response in UTF-8. Dispose it when the bytes are sent: they live in a pooled array.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly ResponseBuffer _buffer;

    internal ExecutionResult(ResultKind kind, ResponseBuffer buffer) => (Kind, _buffer) = (kind, buffer);

    /// <summary>How far the request came, which decides the HTTP status.</summary>
    public ResultKind Kind { get; }

    /// <summary>What the operation cost, counted before it ran; 0 for one that was refused.</summary>
    public int Cost { get; init; }

    /// <summary>The JSON text of the response.</summary>
    public ReadOnlyMemory<byte> Body => _buffer.Written;

    /// <summary>Of a response that is nothing but errors, their list.</summary>
    internal ReadOnlyMemory<byte> Errors => Body["{\"errors\":".Length..^1];

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    /// <summary>The response as text, for tests and tools.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Body.Span);
}
