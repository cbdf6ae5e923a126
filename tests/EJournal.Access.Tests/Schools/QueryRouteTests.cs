using System.Text.RegularExpressions;
using EJournal.Access.Tests.Ids;
using EJournal.Access.Tests.Matrix;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Schools;

/// <summary>No query of one school tells anything of the other, whichever way it is put.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed partial class QueryRouteTests(TwoSchools schools, ITestOutputHelper output)
{
    private const string Nothing = "987654321";

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_root_field_with_an_id_of_the_other_school_gives_null_as_for_what_is_not_there()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var places = IdPlace.All(asking.Matrix).Where(p => p.Field.DeclaringType == asking.Matrix.Schema.QueryType).ToList();
            Assert.Equal(
                ["availableRooms", "availableTeachers", "inaccuracies", "journalChecks", "lesson", "node", "nodes", "pupil", "remarks", "school", "schoolClass", "teachingGroup", "trialReport"],
                places.Select(p => p.Field.Name).Order(StringComparer.Ordinal));
            foreach (var (place, kind) in from place in places from kind in asking.Askers select (place, kind))
            {
                var foreign = await schools.AskAsync(kind, hidden, Asked(place, asking, hidden.IdOf(place.Type)));
                // The ids are of different length, so that what stands behind them stands elsewhere.
                Assert.Equal(Column().Replace(await schools.AskAsync(kind, hidden, Asked(place, asking, GlobalId.Encode(place.Type, Nothing))), ""), Column().Replace(foreign, ""));
                // What a list says of an id that nothing has is the field's own affair, and who may not read the field is told so of any id.
                var viewer = await schools.Server.School.ViewerAsync(kind);
                if ((place.Field.Type.Nullable is not ListType || place.Field.Name == "nodes") && asking.Matrix.Of(viewer, asking.Matrix.WaysOf(viewer), place.Field) == Cell.Read)
                    Assert.Equal(place.Field.Name == "nodes" ? """{"data":{"nodes":[null]}}""" : $$$"""{"data":{"{{{place.Field.Name}}}":null}}""", foreign);
            }
        }
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Node_and_nodes_give_null_for_every_type_of_object_of_the_other_school()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var (own, foreign) = (asking.Nodes().ToList(), hidden.Nodes().ToList());
            foreach (var kind in asking.Askers)
            {
                foreach (var (_, id) in foreign)
                    Assert.Equal("""{"data":{"node":null}}""", await schools.AskAsync(kind, hidden, $"{{ node(id: \"{id}\") {{ id }} }}"));
                const string many = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
                Assert.Equal(
                    $$$"""{"data":{"nodes":[{{{string.Join(',', foreign.Select(_ => "null"))}}}]}}""",
                    await schools.AskAsync(kind, hidden, many, new { ids = foreign.Select(n => n.Id) }));
            }

            // Of their own these ids do lead to something: nearly all for a director.
            var given = new Answer(await schools.AskAsync(asking.Director, hidden, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = own.Select(n => n.Id) }));
            output.WriteLine($"{asking.Director}: {given.At(["nodes", "id"]).Count()} of {own.Count} own, 0 of {foreign.Count} foreign");
            Assert.True(given.At(["nodes", "id"]).Count() > own.Count / 2);
        }
    }

    [Fact]
    public async Task An_argument_that_names_an_object_of_the_other_school_filters_by_nothing()
    {
        var asked = 0;
        foreach (var (asking, hidden) in schools.BothWays())
        {
            foreach (var kind in asking.Askers)
            {
                var viewer = await schools.Server.School.ViewerAsync(kind);
                var ways = asking.Matrix.WaysOf(viewer);
                foreach (var place in IdPlace.All(asking.Matrix).Where(p => p.Field.DeclaringType is ObjectType type
                    && type != asking.Matrix.Schema.MutationType && type != asking.Matrix.Schema.SubscriptionType && type != asking.Matrix.Schema.QueryType
                    && ways.ContainsKey(type) && asking.Matrix.Of(viewer, ways, p.Field) == Cell.Read))
                {
                    var inner = Everything.Below(asking.Matrix, viewer, ways, place.Field.Type.Named, 2);
                    string With(string id) => $"{{ {ways[(ObjectType)place.Field.DeclaringType].Select("a", $"{place.Field.Name}{place.With(asking.Matrix, id)}{inner}")} }}";
                    var foreign = await schools.AskAsync(kind, hidden, With(hidden.IdOf(place.Type)));
                    asked++;
                    Assert.Equal(await schools.AskAsync(kind, hidden, With(GlobalId.Encode(place.Type, Nothing))), foreign);
                }
            }
        }

        output.WriteLine($"{asked} fields asked with an id of the other school");
        Assert.True(asked >= 10);
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Everything_that_a_person_can_read_at_once_holds_nothing_of_the_other_school()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            foreach (var kind in asking.Askers)
            {
                var viewer = await schools.Server.School.ViewerAsync(kind);
                var ways = asking.Matrix.WaysOf(viewer);
                var told = new HashSet<string>();
                foreach (var field in asking.Matrix.Schema.QueryType!.Fields.Where(f => asking.Matrix.Of(viewer, ways, f) == Cell.Read))
                {
                    var inner = field.Type.Named is InterfaceType
                        ? $" {{ __typename {string.Join(' ', asking.Matrix.Types.Where(ways.ContainsKey).Where(t => t.Interfaces.Any(i => i.Name == "Node")).Select(t => $"... on {t.Name}{Everything.Below(asking.Matrix, viewer, ways, t, 1, t.Name)}"))} }}"
                        : Everything.Below(asking.Matrix, viewer, ways, field.Type.Named, 3);
                    var body = await schools.AskAsync(kind, hidden, $"{{ {field.Name}{asking.Matrix.Arguments.Of(field, optional: field.Name is "school" or "nodes")}{inner} }}");
                    told.UnionWith(asking.In(body));
                }

                output.WriteLine($"{kind}: {told.Count} canaries of the own school");
                Assert.True(told.Count >= 8, $"{kind} is told {told.Count}");
            }
        }
    }

    private static string Asked(IdPlace place, Side asking, string id) =>
        $"{{ {place.Field.Name}{place.With(asking.Matrix, id)}{(place.Field.Type.Named is CompositeType ? " { __typename }" : "")} }}";

    [GeneratedRegex("\"column\":[0-9]+")]
    private static partial Regex Column();
}
