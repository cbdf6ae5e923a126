using System.Text.RegularExpressions;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>Cuts pieces out of a case as long as the two sides go on to disagree.</summary>
internal sealed partial class Shrinker(Comparison comparison, GraphQLJs judge)
{
    private const int MostQuestions = 6_000;
    private int _questions;

    public async Task<Disagreement> ShrinkAsync(Disagreement disagreement)
    {
        _questions = 0;
        var smaller = disagreement;
        if (smaller.Test.Kind is "validate" or "execute")
            smaller = await ShrinkAsync(smaller, Token(), d => d.Test.Document, (t, text) => t with { Document = text });
        foreach (var piece in new[] { Definition(), Line() })
            smaller = await ShrinkAsync(smaller, piece, d => d.Test.Sdl, (t, text) => t with { Sdl = text });
        return await ShrinkAsync(smaller, Token(), d => d.Test.Text, (t, text) => t.WithText(text));
    }

    // Runs of pieces, long ones first, as delta debugging does it.
    private async Task<Disagreement> ShrinkAsync(Disagreement found, Regex piece, Func<Disagreement, string> textOf, Func<Case, string, Case> with)
    {
        for (var length = piece.Count(textOf(found)) / 2; length > 0; length = length > 8 ? length / 2 : length - 1)
        {
            for (var start = 0; start < piece.Count(textOf(found));)
            {
                var pieces = piece.Matches(textOf(found)).Select(m => m.Value).ToList();
                pieces.RemoveRange(start, Math.Min(length, pieces.Count - start));
                if (await SmallerAsync(found, with(found.Test, string.Concat(pieces))) is { } smaller)
                    found = smaller;
                else
                    start++;
            }
        }

        return found;
    }

    private async Task<Disagreement?> SmallerAsync(Disagreement found, Case test)
    {
        if (_questions++ >= MostQuestions || judge.Ask(test.ToJson()) is not { } answer)
            return null;
        return await comparison.CompareAsync(test, answer) is { } still && still.Shape == found.Shape ? still : null;
    }

    // A name keeps what stands before it: without that it would grow together with its neighbour.
    [GeneratedRegex("""
        "{3}[\s\S]*?"{3}|"(?:[^"\\\n]|\\.)*"|\.\.\.|\s*\w+|[\s\S]
        """)]
    private static partial Regex Token();

    [GeneratedRegex(@"[\s\S]+?(\n\n|$)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+$")]
    private static partial Regex Line();
}
