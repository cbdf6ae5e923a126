using EJournal.Access.Tests.Ids;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Schools;

/// <summary>No mutation of one school reaches a row of the other.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed class MutationRouteTests(TwoSchools schools, ITestOutputHelper output)
{
    [Fact]
    [Requirement("ACC-07")]
    public async Task A_mutation_with_an_id_of_the_other_school_is_refused_and_changes_nothing_there()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var places = IdPlace.All(asking.Matrix).Where(p => p.Field.DeclaringType == asking.Matrix.Schema.MutationType).ToList();
            var before = SchoolRows.Of(schools.Server.School, hidden);
            var passed = new List<string>();
            foreach (var (place, kind) in from place in places from kind in asking.Askers select (place, kind))
            {
                var body = await schools.AskAsync(kind, hidden, $"mutation {{ {place.Field.Name}{place.With(asking.Matrix, hidden.IdOf(place.Type))} {Result(place.Field)} }}");
                if (!body.Contains("\"code\":", StringComparison.Ordinal))
                    passed.Add($"{kind}: {place}: {body}");
            }

            // Where the name of an argument does not tell of what type the id is, it is given one of every type.
            var untold = GlobalId.Encode("Nothing", 1);
            string Given(FieldDefinition field) => asking.Matrix.Arguments.Of(field, a => a.Type.Named.Name == "ID", null);
            var rest = asking.Matrix.Schema.MutationType!.Fields.Except(places.Select(p => p.Field)).ToLookup(f => Given(f).Contains(untold, StringComparison.Ordinal));
            foreach (var (field, kind) in from field in rest[true] from kind in asking.Askers.Take(2) select (field, kind))
            {
                foreach (var (type, id) in hidden.Nodes())
                {
                    var body = await schools.AskAsync(kind, hidden, $"mutation {{ {field.Name}{Given(field).Replace(untold, id, StringComparison.Ordinal)} {Result(field)} }}");
                    if (!body.Contains("\"code\":", StringComparison.Ordinal))
                        passed.Add($"{kind}: {field.Name} with a {type}: {body}");
                }
            }

            // Without an id it is about the asker's own school, or himself.
            Assert.Equal(
                ["adjustRight", "adoptRolloutPlan", "approveForYear", "changeSchoolData", "closeToFamilies", "configureChannel", "configureExport", "createClass", "decideRegulation", "providePublicService", "publishConsentText", "publishMonth", "recordAssessment", "setBells", "setHolidays", "switchToJournal", "unlinkProvider"],
                rest[false].Select(f => f.Name).Order(StringComparer.Ordinal));
            output.WriteLine($"{places.Count} places × {asking.Askers.Count} people; {before.Count} rows of the other school");
            Assert.True(places.Select(p => p.Field).Distinct().Count() > 40 && before.Count > 60);
            Assert.True(passed.Count == 0, string.Join('\n', passed));
            Assert.Equal(before, SchoolRows.Of(schools.Server.School, hidden));
        }
    }

    private static string Result(FieldDefinition field) =>
        $"{{ {string.Join(' ', ((ObjectType)field.Type.Named).Fields.Select(f => f.Name == "errors" ? "errors { __typename code message }" : f.Type.Named is CompositeType ? $"{f.Name} {{ __typename }}" : f.Name))} }}";
}
