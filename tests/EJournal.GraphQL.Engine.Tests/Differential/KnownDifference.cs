using System.Text.Json;
using System.Text.RegularExpressions;
using EJournal.TestKit;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>Where the engine rightly answers otherwise than graphql-js: a row of differences.json, with an example that shows it.</summary>
/// <param name="Reason">Why ours is the better answer.</param>
/// <param name="Shape">Pattern of <see cref="Disagreement.Shape"/>.</param>
/// <param name="Theirs">Pattern of graphql-js' answer.</param>
/// <param name="Document">Pattern of the document, or of the schema where that is judged.</param>
/// <param name="Example">A case, as main.mjs judges it.</param>
internal sealed record KnownDifference(string Reason, string Shape, string Theirs, string Document, JsonElement Example)
{
    public static IReadOnlyList<KnownDifference> All { get; } = JsonSerializer.Deserialize<KnownDifference[]>(
        File.ReadAllText(Repository.Locate("tests", "EJournal.GraphQL.Engine.Tests", "Differential", "differences.json")), JsonSerializerOptions.Web)!;

    public bool Covers(Disagreement disagreement) =>
        Regex.IsMatch(disagreement.Shape, Shape) && Regex.IsMatch(disagreement.Theirs, Theirs)
        && Regex.IsMatch(disagreement.Test.Text, Document);
}
