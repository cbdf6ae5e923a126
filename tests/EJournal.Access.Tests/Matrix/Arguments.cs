using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>Values for arguments, told by type and name: ids are those of Anna's things, everything else is plain.</summary>
public sealed class Arguments(GraphQLSchema schema, IReadOnlyDictionary<Type, object> subjects)
{
    // Where the name of an argument is not that of the type it means.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["agreement"] = "DeliveryAgreement",
        ["period"] = "GradingPeriod",
        ["group"] = "TeachingGroup",
        ["class"] = "SchoolClass",
        ["employee"] = "Teacher",
    };

    // There is no cursor yet to go on from, and a key would make the second answer the first one again.
    private static readonly HashSet<string> LeftOut = ["after", "before", "last", "idempotencyKey"];

    /// <summary>The id of Anna's object of a type; null where the type has none.</summary>
    public string? IdOf(string type) => KeyOf(type) is { } key ? GlobalId.Encode(type, key) : null;

    /// <summary>The object of a type that the matrix is about.</summary>
    public object? SubjectOf(ObjectType type) => RowType(type.Name) is { } row ? subjects.GetValueOrDefault(row) : null;

    /// <summary>Anna's row of a kind, such as an absence.</summary>
    public object? RowOf(Type type) => subjects.GetValueOrDefault(type);

    /// <summary><c>(id: "…", first: 1)</c>, or nothing.</summary>
    public string Of(FieldDefinition field, bool optional = false) => Of(field, _ => optional, null);

    /// <param name="field">The field.</param>
    /// <param name="also">Which arguments and input fields to give of those that may be left out.</param>
    /// <param name="instead">An id in place of Anna's, by the type it means.</param>
    public string Of(FieldDefinition field, Func<InputValueDefinition, bool> also, Func<string, InputValueDefinition, string?>? instead)
    {
        var given = field.Arguments.Where(a => (also(a) && !LeftOut.Contains(a.Name)) || a.IsRequired).Select(a => $"{a.Name}: {Value(a.Type, a, field, also, instead)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    /// <summary>Which type an id argument means.</summary>
    public string? TypeOf(InputValueDefinition argument, FieldDefinition field)
    {
        var name = argument.Name;
        if (name is "id" or "ids")
            return field.Type.Named is ObjectType { Name: var own } && RowType(own) is not null ? own : field.DeclaringType == schema.QueryType ? "Pupil" : null;
        name = name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name;
        return Named.GetValueOrDefault(name) ?? schema.Types.OfType<ObjectType>()
            .Where(t => name.EndsWith(t.Name, StringComparison.OrdinalIgnoreCase)).OrderByDescending(t => t.Name.Length).FirstOrDefault()?.Name;
    }

    private string Value(GraphQLType type, InputValueDefinition argument, FieldDefinition field, Func<InputValueDefinition, bool> also, Func<string, InputValueDefinition, string?>? instead)
    {
        if (type.Nullable is ListType list)
            return $"[{Value(list.ItemType, argument, field, also, instead)}]";
        switch (type.Named)
        {
            case InputObjectType input:
                var members = input.Fields.Where(f => (also(f) && !LeftOut.Contains(f.Name)) || f.IsRequired).Select(f => $"{f.Name}: {Value(f.Type, f, field, also, instead)}");
                return $"{{ {string.Join(", ", input.IsOneOf ? input.Fields.Take(1).Select(f => $"{f.Name}: {Value(f.Type, f, field, also, instead)}") : members)} }}";
            case EnumType values:
                return values.Values[0].Name;
            case ScalarType { Name: "ID" }:
                var meant = TypeOf(argument, field);
                return $"\"{(meant is null ? null : instead?.Invoke(meant, argument) ?? IdOf(meant)) ?? GlobalId.Encode("Nothing", 1)}\"";
            case ScalarType scalar:
                return Scalar(scalar.Name, argument.Name);
            default:
                throw new InvalidOperationException($"No value for {type} is known.");
        }
    }

    private static string Scalar(string type, string name) => (type, name) switch
    {
        ("Date", _) => "\"2026-09-07\"",
        ("DateTime", _) => "\"2026-09-07T09:00:00+03:00\"",
        ("LocalTime", _) => "\"08:30\"",
        // A final mark that there is a way to.
        (_, "target") => "5",
        ("Int" or "Float", _) => "1",
        ("Boolean", _) => "true",
        ("Url", _) => "\"https://example.org/\"",
        (_, "channelKey" or "key") => $"\"{CanarySchool.Channel}\"",
        (_, "value") => "\"5\"",
        _ => "\"1\"",
    };

    private string? KeyOf(string type) => type == "Channel" ? CanarySchool.Channel
        : RowType(type) is { } row && subjects.TryGetValue(row, out var subject) ? $"{subject.GetType().GetProperty("Id")!.GetValue(subject)}" : null;

    private Type? RowType(string type) => schema.FindType(type) switch
    {
        _ when type == "Account" => typeof(Data.Access.Account),
        ObjectType { RuntimeType: { } row } known when subjects.ContainsKey(row) && known.Interfaces.Any(i => i.Name == "Node") => row,
        _ => null,
    };
}
