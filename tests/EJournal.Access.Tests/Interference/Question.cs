using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.Schools;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Interference;

/// <summary>The plain fields of a type, or one field with one choice of its arguments and all that the viewer may read below it.</summary>
/// <param name="Name">Type, field, arguments and what is below.</param>
/// <param name="Text">The whole selection from the root, without an alias.</param>
/// <param name="Argument">The argument that is given beyond those that are required; null for none.</param>
/// <param name="Alone">It may take the whole answer with it, and everything that is asked beside it.</param>
internal sealed record Question(string Name, Func<string, string> Text, string? Argument, bool Alone)
{
    // Levels of objects below a field.
    private const int Deep = 2;

    // What is noted while he asks, and grows with every answer: asked for where it belongs, and below nothing else.
    private const string Notes = "accessLog";

    // Counts over the whole school that tell how far it has come with the journal: whoever answers for that is told how many
    // families, agreements or plans there are, and nothing of any of them. And the own place in the class, where ruling A-20 lets
    // a family have it.
    private static readonly HashSet<string> OfTheWholeSchool = ["InitialDataFigures", "OfferedCriterion", "Rank", "RolloutFigures"];

    /// <summary>Every field that the viewer meets, read or refused, and every type that he does not, with every argument.</summary>
    public static IEnumerable<Question> All(AccessMatrix matrix, Viewer viewer, IReadOnlyDictionary<Type, object> foreign, IReadOnlyList<object> hidden)
    {
        var ways = matrix.WaysOf(viewer);
        foreach (var type in matrix.Types.Where(t => matrix.IsRead(t) && !OfTheWholeSchool.Contains(t.Name)))
        {
            var way = ways.GetValueOrDefault(type) ?? matrix.WayTo(type)!;
            var fields = type.Fields.Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal) && !IsLeftOut(f)).ToLookup(f => matrix.Of(viewer, ways, f));
            // What is refused or absent without an argument is the matrix's business.
            var plain = fields[Cell.Read].Where(f => f.Arguments.Count == 0 && f.Type.Named is not CompositeType).ToList();
            if (plain.Count > 0)
                yield return Asked(way, type, string.Join(' ', plain.Select(f => f.Name)), null, alone: false);
            foreach (var field in fields[Cell.Read].Except(plain))
            {
                foreach (var (given, argument) in Choices(matrix, field, foreign, hidden))
                    yield return Asked(way, type, $"{field.Name}{given}{Below(matrix, viewer, ways, field, argument)}", argument, alone: false);
            }

            foreach (var field in fields[Cell.Denied].Concat(fields[Cell.Absent]).Where(f => f.Arguments.Count > 0))
            {
                var leaf = field.Type.Named is CompositeType ? " { __typename }" : "";
                foreach (var (given, argument) in Choices(matrix, field, foreign, hidden))
                    yield return Asked(way, type, $"{field.Name}{given}{leaf}", argument, (way.Steps is [var first, ..] ? first.Field : field).Type is NonNullType);
            }
        }
    }

    private static Question Asked(Way way, ObjectType type, string inner, string? argument, bool alone) => new(
        $"{type.Name}.{inner}", alias => way.Steps.Count == 0 ? $"{alias}: {inner}" : way.Select(alias, inner), argument, alone);

    // One object alone is asked for all it has where its own type is; a page of a list has its objects a level further down.
    private static string Below(AccessMatrix matrix, Viewer viewer, IReadOnlyDictionary<ObjectType, Way> ways, FieldDefinition field, string? argument)
    {
        var isPage = field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal);
        var depth = isPage ? Deep + 1 : argument is null && field.Type.Nullable is not ListType ? 1 : Deep;
        return Everything.Below(matrix, viewer, ways, field.Type.Named, depth, leftOut: f => f.Name == Notes || IsLeftOut(f));
    }

    private static bool IsLeftOut(FieldDefinition field) => OfTheWholeSchool.Contains(field.Type.Named.Name);

    /// <summary>The field with what it requires, and with each value of each other argument.</summary>
    private static IEnumerable<(string Given, string? Argument)> Choices(
        AccessMatrix matrix, FieldDefinition field, IReadOnlyDictionary<Type, object> foreign, IReadOnlyList<object> hidden)
    {
        var required = matrix.Arguments.Of(field);
        yield return (required, null);
        foreach (var argument in field.Arguments)
        {
            foreach (var value in Values(matrix, field, argument, foreign, hidden).Distinct())
            {
                var rest = Without(required, argument.Name);
                yield return ($"({string.Join(", ", rest.Append($"{argument.Name}: {value}"))})", argument.Name);
            }
        }
    }

    private static IEnumerable<string> Without(string given, string name) => given.Length == 0
        ? []
        : given[1..^1].Split(", ").Where(g => !g.StartsWith($"{name}: ", StringComparison.Ordinal));

    private static IEnumerable<string> Values(
        AccessMatrix matrix, FieldDefinition field, InputValueDefinition argument, IReadOnlyDictionary<Type, object> foreign, IReadOnlyList<object> hidden)
    {
        switch (argument.Type.Named)
        {
            case EnumType values:
                return values.Values.Select(v => v.Name);
            case ScalarType { Name: "Boolean" }:
                return ["true", "false"];
            case ScalarType { Name: "Int" }:
                return ["1", "2"];
            case ScalarType { Name: "Date" }:
                return ["\"2026-09-01\"", "\"2026-09-08\"", "\"2026-09-14\""];
            case ScalarType { Name: "ID" } when argument.Name is not ("after" or "before") && matrix.Arguments.TypeOf(argument, field) is { } meant:
                var row = matrix.Arguments.SubjectOf((ObjectType)matrix.Schema.FindType(meant)!)?.GetType();
                var keys = hidden.Where(h => h.GetType() == row).Take(2).Append(row is null ? null : foreign.GetValueOrDefault(row))
                    .OfType<object>().Select(h => $"{h.GetType().GetProperty("Id")!.GetValue(h)}");
                var ids = keys.Select(key => GlobalId.Encode(meant, key)).Append(matrix.Arguments.IdOf(meant)!);
                return ids.OfType<string>().Select(id => argument.Type.Nullable is ListType ? $"[\"{id}\"]" : $"\"{id}\"");
            default:
                return [];
        }
    }
}
