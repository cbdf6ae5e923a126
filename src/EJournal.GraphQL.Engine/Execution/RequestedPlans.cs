using System.Security.Cryptography;
using EJournal.GraphQL.Engine.Documents;
using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>From a request to its plan, whether it brings the document, the id of a trusted one, or the hash of one sent before.</summary>
internal sealed class RequestedPlans(DocumentCompiler compiler, DocumentOptions options)
{
    private readonly TrustedPlans _trusted = new(options.Trusted, compiler);
    private readonly PersistedQueries _persisted = new(options.MaxPersistedQueries, options.MaxPersistedQueryBytes);

    /// <summary>How many plans are cached now, trusted documents not counted.</summary>
    public int Cached => compiler.CachedPlans;

    /// <summary>The plan, or null with errors for the client.</summary>
    public OperationPlan? Find(GraphQLRequest request, List<GraphQLError> errors)
    {
        if (request.DocumentId is { } id)
            return _trusted.Has(id) ? FindTrusted(id, request, errors) : Refuse(errors, "There is no document with this id.", ErrorCodes.DocumentNotFound);
        if (request.DocumentHash is { } hash)
            return FindByHash(hash, request, errors);
        return options.OnlyTrusted ? RefuseUntrusted(errors) : compiler.Compile(request.Document, request.OperationName, errors);
    }

    // The protocol of Apollo Client: the hash alone first, then hash and document together.
    private OperationPlan? FindByHash(string hash, GraphQLRequest request, List<GraphQLError> errors)
    {
        var sent = !request.Document.IsEmpty;
        if (sent && hash != Convert.ToHexStringLower(SHA256.HashData(request.Document.Span)))
            return Refuse(errors, "provided sha does not match query", ErrorCodes.PersistedQueryMismatch);
        if (_trusted.Has(hash))
            return FindTrusted(hash, request, errors);
        if (options.OnlyTrusted)
            return RefuseUntrusted(errors);
        if (!options.PersistedQueries && !sent)
            return Refuse(errors, "PersistedQueryNotSupported", ErrorCodes.PersistedQueryNotSupported);
        if (!sent && _persisted.TryFind(hash, out var known))
            return compiler.Compile(known, request.OperationName, errors);
        if (!sent)
            return Refuse(errors, "PersistedQueryNotFound", ErrorCodes.PersistedQueryNotFound);
        var plan = compiler.Compile(request.Document, request.OperationName, errors);
        if (plan is not null && options.PersistedQueries)
            _persisted.Add(hash, plan.Document.Source.Utf8);
        return plan;
    }

    private OperationPlan? FindTrusted(string id, GraphQLRequest request, List<GraphQLError> errors) =>
        _trusted.Find(id, request.OperationName)
        ?? Refuse(errors, "The document has no operation of the name given in operationName, or several and none is named.", ErrorCodes.BadRequest);

    private static OperationPlan? RefuseUntrusted(List<GraphQLError> errors) =>
        Refuse(errors, "This server runs trusted documents only: send the id of one.", ErrorCodes.DocumentNotTrusted);

    private static OperationPlan? Refuse(List<GraphQLError> errors, string message, string code)
    {
        errors.Add(new GraphQLError(message, code));
        return null;
    }
}
