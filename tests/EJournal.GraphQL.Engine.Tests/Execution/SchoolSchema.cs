using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>Everybody may read: for tests that are not about access.</summary>
internal sealed class OpenAttribute : AccessAttribute
{
    public override string Describe() => "everybody";
}

/// <summary>Nobody may select it.</summary>
internal sealed class ClosedAttribute : AccessAttribute
{
    public override string Describe() => "nobody";
}

/// <summary>Only on objects that say so.</summary>
internal sealed class OwnOnlyAttribute : AccessAttribute
{
    public override string Describe() => "own";
}

internal interface IOwned
{
    bool IsOwn { get; }
}

/// <summary>A gate that notes what it was asked.</summary>
internal sealed class TestGate : IAccessGate
{
    public List<string> Selected { get; } = [];

    public bool MaySelect(FieldDefinition field)
    {
        Selected.Add($"{field.DeclaringType.Name}.{field.Name}");
        return field.Access is not ClosedAttribute;
    }

    public bool MayRead(FieldDefinition field, object? parent) => field.Access is not OwnOnlyAttribute || parent is IOwned { IsOwn: true };
}

/// <summary>Counts and notes the calls of resolvers.</summary>
internal sealed class CallLog
{
    public List<string> Calls { get; } = [];
}

/// <summary>The services of one request, without a container.</summary>
internal sealed class TestServices : IServiceProvider
{
    public TestGate Gate { get; } = new();
    public CallLog Log { get; } = new();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IAccessGate) ? Gate : serviceType == typeof(CallLog) ? Log : null;
}

internal static class SchemaOf
{
    public static GraphQLSchema Types(params Type[] types) =>
        new CSharpSchemaBuilder().AddTypes(types).RecogniseServices(t => t == typeof(CallLog)).Build();

    public static async Task<string> RunAsync(this GraphQLSchema schema, string document, string? variables = null, TestServices? services = null, ExecutorOptions? options = null)
    {
        var request = new GraphQLRequest(document)
        {
            Variables = variables is null ? default : System.Text.Json.JsonDocument.Parse(variables).RootElement,
        };
        using var result = await new GraphQLExecutor(schema, options ?? new()).ExecuteAsync(request, services ?? new TestServices());
        return result.ToString();
    }
}
