using EJournal.GraphQL.Engine.Documents;
using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>The plans of all operations of the trusted documents: made at start, kept for good, found without reading a text.</summary>
internal sealed class TrustedPlans
{
    private readonly Dictionary<(string Id, string? OperationName), OperationPlan> _plans = [];
    private readonly HashSet<string> _ids;

    /// <exception cref="DocumentManifestException">A document does not fit the schema.</exception>
    public TrustedPlans(IReadOnlyList<TrustedDocument> documents, DocumentCompiler compiler)
    {
        _ids = [.. documents.Select(d => d.Id)];
        foreach (var document in documents)
        {
            var errors = new List<GraphQLError>();
            var plans = compiler.CompileTrusted(document.Text, errors);
            if (errors.Count > 0)
                throw new DocumentManifestException($"{document.Origin}: the trusted document {document.Id} does not fit the schema: {Describe(errors[0])}");
            foreach (var plan in plans)
                _plans[(document.Id, plan.Operation.Name?.Value)] = plan;
            if (plans.Count == 1)
                _plans[(document.Id, null)] = plans[0];
        }
    }

    public bool Has(string id) => _ids.Contains(id);

    public OperationPlan? Find(string id, string? operationName) =>
        _plans.GetValueOrDefault((id, string.IsNullOrEmpty(operationName) ? null : operationName));

    private static string Describe(GraphQLError error) =>
        error.Locations is [var place, ..] ? $"{error.Message} (line {place.Line}, column {place.Column})" : error.Message;
}
