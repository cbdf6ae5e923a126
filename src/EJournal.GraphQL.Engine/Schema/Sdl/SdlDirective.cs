using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>What the rules need to know of a directive, defined in the text or built in.</summary>
internal sealed record SdlDirective(string Name, IReadOnlyList<string> Locations, bool IsRepeatable, IReadOnlyList<SdlArgument> Arguments)
{
    public static SdlDirective From(DirectiveDefinition directive) => new(
        directive.Name,
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(a => new SdlArgument(a.Name, a.Type.ToString()!, a.IsRequired))]);

    public static SdlDirective From(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        [.. node.Locations.Select(l => l.Value)],
        node.IsRepeatable,
        [.. node.Arguments.Select(a => new SdlArgument(a.Name.Value, Printer.Print(a.Type), a is { Type: NonNullTypeNode, DefaultValue: null }))]);
}

internal sealed record SdlArgument(string Name, string Type, bool IsRequired);
