using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Data.PersonalData;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Interference;

/// <summary>
/// What a viewer may not read he may not filter, sort, count or page by: two states of the school that differ in nothing but
/// what is hidden from him answer all that he can ask, with every argument, in the same bytes.
/// </summary>
public sealed partial class InterferenceTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int AtOnce = 40;
    private const string Cards = "{ school { staff(first: 100) { nodes { personalCard { phone education } } } } }";

    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    public async Task What_is_hidden_from_a_viewer_changes_no_byte_of_any_answer_to_him()
    {
        var watch = Stopwatch.StartNew();
        var matrix = _server.Matrix;
        var director = _server.School.Kinds.Single(k => k.Name == "director");
        var (asked, filtered, requests, told) = (0, 0, 0, 0);
        var (texts, rows, added, left) = (0, 0, 0, 0);
        var arguments = new HashSet<string>();
        var different = new List<string>();
        foreach (var kind in _server.School.Kinds)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var state = new HiddenState(_server.School, viewer);
            var questions = Questions(matrix, viewer, state);
            var documents = Documents(questions);
            var before = await AskAsync(kind, documents);
            var further = Further(questions, before);
            var pages = Documents(further);
            // What staff looks at is noted down, and shown to some: the notes are asked for again when there is nothing new to note.
            if (viewer.IsStaff)
            {
                await _server.Services.GetRequiredService<DataAccessLog>().StoreAsync(CancellationToken.None);
                var notes = documents.Index().Where(d => d.Item.Contains("accessLog", StringComparison.Ordinal)).ToList();
                foreach (var (note, answer) in notes.Zip(await AskAsync(kind, [.. notes.Select(n => n.Item)])))
                    before[note.Index] = answer;
            }

            documents.AddRange(pages);
            before.AddRange(await AskAsync(kind, pages));
            var others = await _server.AskAsync(director, Cards);

            await state.ChangeAsync(string.Join('\n', before));
            var after = await AskAsync(kind, documents);
            told += others == await _server.AskAsync(director, Cards) ? 0 : 1;
            await state.RestoreAsync();

            different.AddRange(Enumerable.Range(0, documents.Count).Where(i => before[i] != after[i]).Select(i => $"{kind}: {Difference(before[i], after[i])}"));
            (asked, requests) = (asked + questions.Count + further.Count, requests + 2 * documents.Count);
            filtered += questions.Concat(further).Count(q => q.Argument is not null);
            arguments.UnionWith(questions.Concat(further).Where(q => q.Argument is not null).Select(q => $"{q.Name.Split('(')[0]}({q.Argument})"));
            (texts, rows, added, left) = (texts + state.Reworded, rows + state.Rows, added + state.Added, left + state.Fixed);
        }

        output.WriteLine($"{_server.School.Kinds.Count} viewers, {asked} questions, {filtered} of them with one of {arguments.Count} arguments, asked of two states each in {requests} requests, {watch.Elapsed.TotalSeconds:F0} s");
        output.WriteLine($"the states differ in {texts} texts, {rows} rows and {added} rows more; {left} rows could not be changed; to a director they differ for {told} viewers; {different.Count} answers differ");
        output.WriteLine(string.Join(' ', arguments.Order(StringComparer.Ordinal)));
        Assert.True(told > 10 && texts > 1_000 && rows > 1_000 && added > 1_000);
        Assert.True(arguments.Count > 20);
        Assert.True(different.Count == 0, string.Join("\n\n", different.Take(20)));
    }

    private List<Question> Questions(AccessMatrix matrix, Domain.Access.Viewer viewer, HiddenState state)
    {
        using var db = _server.School.Database.OpenTracking();
        return [.. Question.All(matrix, viewer, _server.School.Foreign, state.Hidden(db)).OrderBy(q => q.Alone)];
    }

    private static List<string> Documents(IReadOnlyList<Question> questions) =>
        [.. questions.Index().GroupBy(q => q.Item.Alone ? q.Index + AtOnce * questions.Count : q.Index / AtOnce).Select(g => $"{{ {string.Join(' ', g.Select(q => q.Item.Text($"a{q.Index}")))} }}")];

    /// <summary>The second page of each list of which there is one.</summary>
    private static List<Question> Further(List<Question> questions, List<string> answers)
    {
        var data = answers.Select(a => JsonDocument.Parse(a).RootElement).Where(a => a.TryGetProperty("data", out var d) && d.ValueKind == JsonValueKind.Object)
            .SelectMany(a => a.GetProperty("data").EnumerateObject()).ToDictionary(p => p.Name, p => p.Value.GetRawText());
        var further = new List<Question>();
        foreach (var (i, question) in questions.Index().Where(q => q.Item.Argument == "first" && q.Item.Name.Contains("first: 1)", StringComparison.Ordinal)))
        {
            if (data.TryGetValue($"a{i}", out var page) && Cursor().Match(page) is { Success: true } cursor)
                further.Add(question with { Argument = "after", Text = alias => question.Text(alias).Replace("first: 1)", $"first: 1, after: \"{cursor.Groups[1].Value}\")", StringComparison.Ordinal) });
        }

        return further;
    }

    private async Task<List<string>> AskAsync(ViewerKind kind, IReadOnlyList<string> documents)
    {
        var answers = new string[documents.Count];
        await Parallel.ForAsync(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (i, _) =>
            answers[i] = MadeAnew().Replace(await _server.AskAsync(kind, documents[i]), ""));
        return [.. answers];
    }

    private static string Difference(string before, string after)
    {
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 300);
        return $"{before[from..Math.Min(before.Length, at + 100)]}\n  became {after[at..Math.Min(after.Length, at + 100)]}";
    }

    [GeneratedRegex("\"endCursor\":\"([^\"]+)\"")]
    private static partial Regex Cursor();

    // An address that is made for each who asks.
    [GeneratedRegex("print/[^\"]+")]
    private static partial Regex MadeAnew();
}
