using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>One field on the way to an object.</summary>
/// <param name="Field">The field.</param>
/// <param name="Given">Its arguments as written.</param>
/// <param name="On">The object type to go on with; told where the field's own is an interface or union.</param>
public sealed record Step(FieldDefinition Field, string Given, ObjectType On)
{
    public string Open => Field.Type.Named == On ? $"{Field.Name}{Given} {{" : $"{Field.Name}{Given} {{ ... on {On.Name} {{";

    public string Close => Field.Type.Named == On ? "}" : "} }";
}
