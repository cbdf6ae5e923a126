using System.Security.Cryptography;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Limits;
using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Telemetry;

/// <summary>An operation as telemetry may tell of it; made once for a plan.</summary>
internal sealed record OperationDescription(string Type, string? Name, string DocumentHash, int Fields)
{
    // The name is the client's to choose: letters, digits and _, as the grammar has it, but of any length.
    private const int LongestName = 64;

    public static OperationDescription Of(OperationPlan plan) => plan.Description ??= new OperationDescription(
        plan.Operation.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            _ => "subscription",
        },
        plan.Operation.Name?.Value is { } name ? name[..Math.Min(name.Length, LongestName)] : null,
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(plan.Document.Source.Utf8.Span)),
        new SelectionSurvey(plan.Document).Measure(plan.Operation.SelectionSet).Fields);
}
