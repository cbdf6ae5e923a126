using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace EJournal.Architecture.Tests;

public class LimitsPageTests
{
    [Theory]
    [InlineData("text; tokens", "Language/ParserLimits.cs", "Tokens")]
    [InlineData("open brackets of any kind", "Language/ParserLimits.cs", "Nesting")]
    [InlineData("fields as written", "Language/ParserLimits.cs", "Fields")]
    [InlineData("aliases as written", "Language/ParserLimits.cs", "Aliases")]
    [InlineData("directives at one place; in the document", "Language/ParserLimits.cs", "Directives")]
    [InlineData("directives at one place; in the document", "Language/ParserLimits.cs", "DirectivesPerPlace")]
    [InlineData("fragments; operations", "Language/ParserLimits.cs", "Fragments")]
    [InlineData("fragments; operations", "Language/ParserLimits.cs", "Operations")]
    [InlineData("selection depth, fragments expanded", "Limits/DocumentLimits.cs", "Depth")]
    [InlineData("fields, fragments expanded", "Limits/DocumentLimits.cs", "Fields")]
    [InlineData("aliases, fragments expanded", "Limits/DocumentLimits.cs", "Aliases")]
    [InlineData("root fields of a mutation", "Limits/DocumentLimits.cs", "MutationFields")]
    [InlineData("depth; fields of introspection", "Limits/DocumentLimits.cs", "IntrospectionDepth")]
    [InlineData("depth; fields of introspection", "Limits/DocumentLimits.cs", "IntrospectionFields")]
    [InlineData("comparisons while checking that fields merge", "Validation/ValidationOptions.cs", "MaxFieldComparisons")]
    [InlineData("cost, with the real variables", "Execution/ExecutorOptions.cs", "MaxCost")]
    [InlineData("automatic persisted queries kept; bytes of all", "Documents/DocumentOptions.cs", "MaxPersistedQueries")]
    [InlineData("errors of validation; of execution, in one answer", "Validation/ValidationOptions.cs", "MaxErrors")]
    [InlineData("errors of validation; of execution, in one answer", "Execution/ExecutorOptions.cs", "MaxErrors")]
    [InlineData("operations at once of one user; in all", "Http/GraphQLServerOptions.cs", "OperationsPerUser")]
    [InlineData("operations waiting of one user; in all", "Http/GraphQLServerOptions.cs", "WaitingPerUser")]
    [InlineData("operations waiting of one user; in all", "Http/GraphQLServerOptions.cs", "WaitingInAll")]
    [InlineData("JSON nesting; the same key twice", "Http/GraphQLServerOptions.cs", "MaxJsonDepth")]
    [InlineData("connections of one user", "Http/GraphQLLiveOptions.cs", "MaxConnectionsPerUser")]
    [InlineData("operations at once on one WebSocket", "Http/GraphQLLiveOptions.cs", "MaxOperationsPerConnection")]
    public void The_page_says_the_engines_default(string row, string file, string property)
    {
        var source = string.Join('\n', SourceTree.All.Single(f => f.Path == $"src/EJournal.GraphQL.Engine/{file}").Lines);
        var value = Regex.Match(source, $@"\bint {property} {{ get; init; }} = ([\d_]+);").Groups[1].Value.Replace("_", "", StringComparison.Ordinal);
        var cell = SourceTree.All.Single(f => f.Path == "docs/limits.md").Lines
            .Single(line => line.StartsWith($"| {row} |", StringComparison.Ordinal))
            .Split('|')[2];

        Assert.Contains(
            int.Parse(value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture),
            cell.Split(';', StringSplitOptions.TrimEntries));
    }
}
