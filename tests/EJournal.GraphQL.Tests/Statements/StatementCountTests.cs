using System.Globalization;
using System.Text.RegularExpressions;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.GraphQL.Tests.Statements;

/// <summary>
/// How many SQL statements a page of a front-end takes stands in <c>docs/statements.md</c>, and is the same whether the school
/// has one of everything, ten or a hundred.
/// </summary>
public sealed partial class StatementCountTests(GrownSchools schools, ITestOutputHelper output) : IClassFixture<GrownSchools>
{
    private static readonly string s_page = Repository.Locate("docs", "statements.md");

    public static TheoryData<string> Names => [.. Operation.All.Select(o => o.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_number_of_statements_is_the_committed_one_however_much_there_is(string name)
    {
        var operation = Operation.All.Single(o => o.Name == name);
        var counted = new List<int>();
        var sizes = new List<int>();
        foreach (var (count, server) in schools.Servers)
        {
            await server.DataAsync(operation.Login, operation.Document, Variables(server));
            var data = await server.DataAsync(operation.Login, operation.Document, Variables(server));
            counted.Add(server.Statements.All.Count);
            sizes.Add(data.GetRawText().Length);
            output.WriteLine($"{count}: {counted[^1]} statements, {sizes[^1]} bytes of data");
        }

        // Otherwise it is not about what there is more of, and proves nothing.
        Assert.True(sizes[0] < sizes[1] && sizes[1] < sizes[2], $"{name}: {string.Join(", ", sizes)} bytes");
        Assert.True(Committed().GetValueOrDefault(name) is { } number && counted.TrueForAll(c => c == number), $"{name} takes {string.Join(", ", counted)} statements, not {Committed().GetValueOrDefault(name)}:\n{string.Join("\n\n", schools.Servers[1].Statements.All)}");
    }

    [Fact]
    public void Every_operation_has_its_number_and_every_number_its_operation() =>
        Assert.Equal(Operation.All.Select(o => $"{o.Name} {o.Login}"), Lines().Select(l => $"{l.Groups["name"].Value} {l.Groups["login"].Value}"));

    [Fact]
    public void Most_fields_that_lead_to_objects_are_counted_somewhere()
    {
        var words = Operation.All.SelectMany(o => Word().Matches(o.Document)).Select(m => m.Value).ToHashSet();
        var schema = EJournalSchema.Build();
        var fields = schema.Types.OfType<ObjectType>()
            .Where(t => t != schema.MutationType && t != schema.SubscriptionType && !t.Name.StartsWith("__", StringComparison.Ordinal) && !t.Name.EndsWith("Payload", StringComparison.Ordinal))
            .SelectMany(t => t.Fields).Where(f => f.Type.Named is CompositeType && f.Name is not ("node" or "nodes" or "edges" or "errors")).ToList();
        var missing = fields.Where(f => !words.Contains(f.Name)).Select(f => $"{f.DeclaringType.Name}.{f.Name}").ToList();

        output.WriteLine($"{fields.Count - missing.Count} of {fields.Count} fields that lead to objects are in {Operation.All.Count} operations; not: {string.Join(", ", missing)}");
        Assert.True(missing.Count * 5 < fields.Count, string.Join(", ", missing));
    }

    private static Dictionary<string, object> Variables(JournalServer server)
    {
        var school = server.School;
        using var db = server.Database.Open();
        return new()
        {
            ["pupil"] = GlobalId.Encode("Pupil", school.Anna.Id),
            ["class"] = GlobalId.Encode("SchoolClass", school.Class7A.Id),
            ["group"] = GlobalId.Encode("TeachingGroup", school.Maths7A.Id),
            ["period"] = GlobalId.Encode("GradingPeriod", school.FirstQuarter.Id),
            ["week"] = "2026-09-07",
            ["lessons"] = db.Lessons.Where(l => l.GroupId == school.Maths7A.Id && l.Topic != null).OrderBy(l => l.Id).Select(l => l.Id).Take(100).ToList()
                .ConvertAll(id => GlobalId.Encode("Lesson", id)),
        };
    }

    private static IEnumerable<Match> Lines() => File.ReadLines(s_page).Select(l => Line().Match(l)).Where(m => m.Success);

    private static Dictionary<string, int?> Committed() =>
        Lines().ToDictionary(l => l.Groups["name"].Value, l => (int?)int.Parse(l.Groups["count"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\| \[(?<name>[a-z-]+)\]\([^)]*\) \| `(?<login>[a-z-]+)` \| (?<count>\d+) \|")]
    private static partial Regex Line();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
