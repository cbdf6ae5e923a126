using System.Diagnostics;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Matrix;

[Collection(nameof(AccessCollection))]
public sealed class MatrixRunTests(AccessFixture fixture, ITestOutputHelper output)
{
    // Texts that the program makes itself, or that are codes and settings and nobody's secret.
    private static readonly HashSet<string> Made =
    [
        "Channel.key", "Channel.name", "LinkedProvider.name", "LinkedProvider.displayName", "PageInfo.startCursor", "PageInfo.endCursor", "PerformanceReport.formula", "JournalFilling.formula", "MarkAccumulation.formula", "DiaryParticipation.formula", "ParentInforming.formula", "ForecastMessage.text",
        "GroundsOfKind.kind", "GroundsPart.name", "GroundsPart.value",
        "OfferedCriterion.text", "OfferedCriterion.clause", "OfferedCriterion.evidence", "PaperEvidence.evidence", "SchoolYearProposal.name", "SubjectProgress.explanation", "Projection.explanation", "MarksNeeded.explanation",
        "DiaryChangeConnection.latestCursor",
        // Nothing stood before a first value, and there is no other in the school.
        "DiaryChange.oldValue",
        "RegulationChange.key", "RegulationChange.value", "RegulationPreset.name", "RegulationPreset.title", "RegulationSetting.key",
        "RegulationSetting.meaning", "RegulationSetting.number", "RegulationSetting.value", "RegulationSetting.defaultValue",
        "RoleRight.limit", "School.timeZone", "SchoolYear.name", "SignIn.client", "TeachingGroup.subgroup", "Token.scopes", "TokenScope.code",
        "TokenScope.description", "WorkKind.code",
    ];

    // An order stands only where one was recorded, a doubt about a pupil only in a year with classes, and a way to a better mark
    // only where there is one, which the way that leads to it first does not show.
    private static readonly string[] Rare = ["Order", "PupilDoubt", "NeededPath"];

    [Fact]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    public async Task Every_cell_of_the_matrix_holds_on_the_running_server_by_every_route()
    {
        var watch = Stopwatch.StartNew();
        var matrix = fixture.Server.Matrix;
        var run = new MatrixRun(fixture.Server, matrix);

        await Parallel.ForEachAsync(fixture.Server.School.Kinds, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (kind, _) => await run.AskAsync(kind));

        var fields = matrix.Types.Where(matrix.IsRead).Sum(t => t.Fields.Count);
        output.WriteLine($"{fields} fields × {fixture.Server.School.Kinds.Count} viewers × {Route.All.Count} routes = {run.Cells} cells in {run.Requests} requests, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(run.Wrong.Count == 0, $"{run.Wrong.Count} wrong:\n{string.Join('\n', run.Wrong.Distinct().OrderByDescending(w => w.Contains("LEAK", StringComparison.Ordinal) || w.Contains("no data", StringComparison.Ordinal)).Take(60))}");
        Assert.Empty(run.NeverMet.Except(Rare));
        var silent = run.Texts.Where(t => !t.Value.Values.Contains(true)).Select(t => $"{t.Key.Type}.{t.Key.Field}").Where(t => !Made.Contains(t) && !Rare.Contains(t.Split('.')[0]) && !t.EndsWith(".cursor", StringComparison.Ordinal));
        Assert.True(!silent.Any(), $"No canary was seen in {string.Join(", ", silent)}: fill the column, or say in {nameof(Made)} that the program makes the text.");
        Assert.Empty(run.Texts.Where(t => t.Value.Values.Contains(true) && !Made.Contains($"{t.Key.Type}.{t.Key.Field}")).SelectMany(t => t.Value.Where(k => !k.Value).Select(k => $"{t.Key.Type}.{t.Key.Field} for {k.Key}")));
    }
}
