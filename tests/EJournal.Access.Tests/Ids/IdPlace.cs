using EJournal.Access.Tests.Matrix;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Ids;

/// <summary>A place in the schema where a client gives an id: an argument, or a field of an input.</summary>
/// <param name="Field">The field that is asked for.</param>
/// <param name="Place">The argument or input field.</param>
/// <param name="Type">Which type the id means.</param>
public sealed record IdPlace(FieldDefinition Field, InputValueDefinition Place, string Type)
{
    public override string ToString() => $"{Field.DeclaringType.Name}.{Field.Name}({Place.Name})";

    public static IEnumerable<IdPlace> All(AccessMatrix matrix) =>
        from type in matrix.Types
        from field in type.Fields
        from place in field.Arguments.SelectMany(Within)
        where place.Type.Named.Name == "ID"
        let means = matrix.Arguments.TypeOf(place, field)
        where means is not null && matrix.Arguments.IdOf(means) is not null
        select new IdPlace(field, place, means);

    /// <summary>The field's arguments as written, with this id.</summary>
    public string With(AccessMatrix matrix, string id) =>
        matrix.Arguments.Of(Field, given => given == Place || Within(given).Contains(Place), (_, given) => given == Place ? id : null);

    private static IEnumerable<InputValueDefinition> Within(InputValueDefinition given) => Within(given, []);

    private static IEnumerable<InputValueDefinition> Within(InputValueDefinition given, HashSet<NamedType> seen) =>
        given.Type.Named is InputObjectType input && seen.Add(input) ? input.Fields.SelectMany(f => Within(f, seen)).Prepend(given) : [given];
}
