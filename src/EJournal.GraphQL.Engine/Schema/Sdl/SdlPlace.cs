using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>A place in a type system document where directives are applied.</summary>
internal readonly record struct SdlPlace(string Location, IReadOnlyList<DirectiveNode> Directives)
{
    /// <summary>The places of a definition in source order: its own, then those of its members.</summary>
    public static IEnumerable<SdlPlace> Of(TypeSystemDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode => [new(DirectiveLocations.Schema, definition.Directives)],
        ScalarTypeDefinitionNode => [new(DirectiveLocations.Scalar, definition.Directives)],
        UnionTypeDefinitionNode => [new(DirectiveLocations.Union, definition.Directives)],
        DirectiveDefinitionNode directive => directive.Arguments.Select(a => new SdlPlace(DirectiveLocations.ArgumentDefinition, a.Directives)),
        ObjectTypeDefinitionNode type => [new(DirectiveLocations.Object, type.Directives), .. OfFields(type)],
        InterfaceTypeDefinitionNode type => [new(DirectiveLocations.Interface, type.Directives), .. OfFields(type)],
        EnumTypeDefinitionNode type =>
            [new(DirectiveLocations.Enum, type.Directives), .. type.Values.Select(v => new SdlPlace(DirectiveLocations.EnumValue, v.Directives))],
        InputObjectTypeDefinitionNode type =>
            [new(DirectiveLocations.InputObject, type.Directives), .. type.Fields.Select(f => new SdlPlace(DirectiveLocations.InputFieldDefinition, f.Directives))],
        _ => [],
    };

    private static IEnumerable<SdlPlace> OfFields(FieldsTypeDefinitionNode type) => type.Fields.SelectMany(field => field.Arguments
        .Select(a => new SdlPlace(DirectiveLocations.ArgumentDefinition, a.Directives))
        .Append(new SdlPlace(DirectiveLocations.FieldDefinition, field.Directives)));
}
