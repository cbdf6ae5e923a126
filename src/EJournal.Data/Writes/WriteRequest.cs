using System.Security.Cryptography;
using System.Text.Json;
using EJournal.Domain.Access;

namespace EJournal.Data.Writes;

/// <summary>Who wants to change what, and under which idempotency key.</summary>
public sealed record WriteRequest
{
    private WriteRequest(Viewer viewer, string operation) => (Viewer, Operation) = (viewer, operation);

    public Viewer Viewer { get; }

    /// <summary>Name of the mutation: <c>setMark</c>.</summary>
    public string Operation { get; }

    /// <summary>Null where the caller gave none: then nothing is remembered.</summary>
    public string? IdempotencyKey { get; private init; }

    /// <summary>SHA-256 of the input: a key used again for something else is refused.</summary>
    public byte[] InputHash { get; private init; } = [];

    /// <summary>A mutation of a signed-in viewer. <paramref name="input"/> is hashed as JSON of its own type.</summary>
    public static WriteRequest By(Viewer viewer, string operation, string? idempotencyKey, object input)
    {
        if (!viewer.IsSignedIn)
            throw new ArgumentException("Nobody is signed in.", nameof(viewer));
        return new(viewer, operation)
        {
            IdempotencyKey = idempotencyKey,
            InputHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType())),
        };
    }

    /// <summary>A change by the program itself (import, a channel that reported a stop): no account, no idempotency key.</summary>
    public static WriteRequest BySystem(long schoolId, string operation) => new(new Viewer { SchoolId = schoolId }, operation);
}
