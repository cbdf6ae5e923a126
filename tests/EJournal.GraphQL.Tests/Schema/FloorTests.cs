using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

/// <summary>core.graphql is what front-ends are written against: nothing of it is missing, renamed or stricter.</summary>
public sealed class FloorTests
{
    private static readonly GraphQLSchema Floor =
        SchemaBuilder.FromSdl(File.ReadAllText(Repository.Locate("tests", "EJournal.GraphQL.Tests", "core.graphql")));

    private static readonly GraphQLSchema Ours = EJournalSchema.Build();

    public static TheoryData<string> Types => [.. Floor.Types.Select(t => t.Name).Where(n => !n.StartsWith("__", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_the_floor_is_there_with_all_its_members(string name)
    {
        var missing = Differences(Floor.FindType(name)!, Ours.FindType(name)).ToList();

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Differences(NamedType floor, NamedType? ours) => (floor, ours) switch
    {
        (FieldsType a, FieldsType b) when a.GetType() == b.GetType() =>
            a.Fields.SelectMany(f => Differences(a.Name, f, b.Fields[f.Name]))
                .Concat(a.Interfaces.Where(i => b.Interfaces.All(o => o.Name != i.Name)).Select(i => $"{a} does not implement {i}")),
        (EnumType a, EnumType b) => a.Values.Where(v => b[v.Name] is null).Select(v => $"{a}.{v.Name} is missing"),
        (InputObjectType a, InputObjectType b) => Differences(a.Name, a.Fields, b.Fields),
        (ScalarType, ScalarType) => [],
        _ => [$"{floor} is missing or of another kind"],
    };

    private static IEnumerable<string> Differences(string type, FieldDefinition floor, FieldDefinition? ours)
    {
        if (ours is null)
            return [$"{type}.{floor.Name} is missing"];
        var differences = Differences($"{type}.{floor.Name}", floor.Arguments, ours.Arguments);
        return floor.Type.ToString() == ours.Type.ToString() ? differences : differences.Append($"{type}.{floor.Name} is {ours.Type}, not {floor.Type}");
    }

    private static IEnumerable<string> Differences(string place, ArgumentMap floor, ArgumentMap ours) => floor
        .Where(f => ours[f.Name]?.Type.ToString() != f.Type.ToString())
        .Select(f => $"{place}({f.Name}) is {ours[f.Name]?.Type.ToString() ?? "missing"}, not {f.Type}")
        .Concat(ours.Where(o => floor[o.Name] is null && o.IsRequired).Select(o => $"{place}({o.Name}) is required beyond the floor"));
}
