using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>One way of writing a selection; what may not be read may not be read by any of them.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Most">How many selections a document can hold of it.</param>
/// <param name="Write">The inner selection of a type's fields, numbered.</param>
public sealed record Route(string Name, int Most, Func<Selected, string> Write)
{
    /// <summary>Whether the way may begin with <c>nodes</c> in place of <c>node</c>.</summary>
    public bool Nodes { get; init; }

    /// <summary>Whether arguments that may be left out are given: filters, pages, orders.</summary>
    public bool AllArguments { get; init; }

    /// <summary>The name that a field has in the answer.</summary>
    public Func<FieldDefinition, string> Key { get; init; } = field => field.Name;

    public static IReadOnlyList<Route> All { get; } =
    [
        new("direct", 80, s => s.Fields()),
        new("aliased", 80, s => s.Fields(f => $"x_{f.Name}: ")) { Key = f => $"x_{f.Name}" },
        new("named fragment", 20, s => $"...F{s.Number}"),
        new("inline fragment", 80, s => $"... on {s.Type.Name} {{ {s.Fields()} }}"),
        new("interface", 80, s => s.Type.Interfaces.Count == 0 ? $"... {{ {s.Fields()} }}" : $"... on {s.Type.Interfaces[0].Name} {{ ... on {s.Type.Name} {{ {s.Fields()} }} }}"),
        new("@include", 20, s => $"... @include(if: $yes) {{ {s.Fields()} }}"),
        new("nodes", 80, s => s.Fields()) { Nodes = true },
        new("all arguments", 80, s => s.Fields()) { AllArguments = true },
    ];

    /// <summary>The whole request, with a variable where the route wants one.</summary>
    public string Document(IReadOnlyList<Selected> selections)
    {
        var body = string.Join(' ', selections.Select(s => s.Way.Steps.Count == 0 ? $"... on {s.Type.Name} {{ {Write(s)} }}" : Taken(s).Select(s.Alias, Write(s))));
        var head = body.Contains("$yes", StringComparison.Ordinal) ? "query($yes: Boolean!)" : "query";
        return $"{head} {{ {body} }}{string.Concat(selections.Select(Definition))}";
    }

    /// <summary>A field with its arguments and, where it is an object, the least of it.</summary>
    public string Field(AccessMatrix matrix, FieldDefinition field) => field.Name
        + matrix.Arguments.Of(field, AllArguments || field.DeclaringType == matrix.Schema.QueryType)
        + (field.Type.Named is EnumType or ScalarType ? "" : " { __typename }");

    private Way Taken(Selected s) => Nodes && s.Way.Steps[0].Field.Name == "node"
        ? s.Way with { Steps = s.Way.Steps.SetItem(0, s.Way.Steps[0] with { Field = s.Way.Steps[0].Field.DeclaringType.Fields["nodes"]!, Given = s.Way.Steps[0].Given.Replace("id: ", "ids: ", StringComparison.Ordinal) }) }
        : s.Way;

    /// <summary>What stands beside the operation.</summary>
    private string Definition(Selected s) => Name == "named fragment" ? $" fragment F{s.Number} on {s.Type.Name} {{ {s.Fields()} }}" : "";
}
