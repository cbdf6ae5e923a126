using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Tests.Execution;
using EJournal.GraphQL.Engine.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>What our engine says about a case, without limits, in the form graphql-js' side uses.</summary>
internal sealed class EngineSide
{
    private static readonly ValidationOptions Unlimited = new() { MaxErrors = int.MaxValue, MaxFieldComparisons = int.MaxValue, Limits = null };
    private static readonly ExecutorOptions Options = new()
    {
        ParserLimits = ParserLimits.Unlimited,
        Validation = Unlimited,
        MaxCost = int.MaxValue,
        MaxErrors = int.MaxValue,
        Timeout = TimeSpan.FromMinutes(1),
    };

    // graphql-js names one rule otherwise.
    private static readonly Dictionary<string, Type> Rules = ExecutableRules.Create(Unlimited)
        .ToDictionary(r => r.GetType().Name == "OperationTypeExistence" ? "KnownOperationTypes" : r.GetType().Name, r => r.GetType());

    private readonly IServiceProvider _services = new ServiceCollection().AddTransient<IAccessGate, TestGate>().BuildServiceProvider();
    private (string Sdl, GraphQLExecutor Executor)? _current;

    /// <summary>"accepted", or the place of the error.</summary>
    public static string Parse(string document)
    {
        try
        {
            Parser.Parse(Encoding.UTF8.GetBytes(document), ParserLimits.Unlimited);
            return "accepted";
        }
        catch (GraphQLSyntaxException e)
        {
            return Places(new GraphQLError("") { Locations = [e.Location] });
        }
    }

    public static bool IsValidSchema(string sdl)
    {
        try
        {
            SchemaBuilder.FromSdl(sdl);
            return true;
        }
        catch (Exception e) when (e is GraphQLSyntaxException or SchemaException)
        {
            return false;
        }
    }

    /// <summary>The rules the document breaks, with the places of each error.</summary>
    public SortedDictionary<string, string> BrokenRules(Case test)
    {
        var schema = ExecutorOf(test).Schema;
        var document = Parser.Parse(test.Document);
        var broken = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, type) in Rules)
        {
            var errors = DocumentValidator.Validate(schema, document, Unlimited, (ValidationRule)Activator.CreateInstance(type)!);
            if (errors.Count > 0)
                broken.Add(name, string.Join(", ", errors.Select(Places).Order(StringComparer.Ordinal)));
        }

        return broken;
    }

    public async Task<JsonElement> AnswerAsync(Case test)
    {
        var request = new GraphQLRequest(test.Document) { Variables = test.Variables, OperationName = test.OperationName };
        using var result = await ExecutorOf(test).ExecuteAsync(request, _services);
        return JsonDocument.Parse(result.Body.ToArray()).RootElement;
    }

    private GraphQLExecutor ExecutorOf(Case test)
    {
        if (_current?.Sdl != test.Sdl)
            _current = (test.Sdl, new GraphQLExecutor(new DataSchema(test.Sdl, test.Data).Schema, Options));
        return _current.Value.Executor;
    }

    private static string Places(GraphQLError error) => string.Join(' ', error.Locations.Select(l => $"{l.Line}:{l.Column}"));
}
