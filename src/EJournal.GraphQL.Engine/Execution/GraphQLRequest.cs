using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>One request for an operation, whatever brought it.</summary>
public sealed record GraphQLRequest
{
    /// <summary>A request with the document in UTF-8.</summary>
    public GraphQLRequest(ReadOnlyMemory<byte> document) => Document = document;

    /// <summary>A request with the document as text.</summary>
    public GraphQLRequest(string document)
        : this(Encoding.UTF8.GetBytes(document))
    {
    }

    /// <summary>The document in UTF-8. It is read until the request is answered, and not kept. Empty when only an id or a hash is sent.</summary>
    public ReadOnlyMemory<byte> Document { get; }

    /// <summary>The id of a trusted document, instead of the document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The SHA-256 of an automatic persisted query in lower-case hexadecimal, with the document or instead of it.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>Which operation of the document; needed only when it has several.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, null, or undefined.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Who asks; resolvers get it as <see cref="ClaimsPrincipal"/>. Null is nobody.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>Refuses mutations, for transports that must not change anything (GET).</summary>
    public bool QueryOnly { get; init; }
}
