using System.Text.RegularExpressions;

namespace EJournal.EndToEnd.Tests.Pages;

/// <summary>A block of a page that is run, with what it has to answer.</summary>
/// <param name="Line">Where it begins in the page.</param>
/// <param name="Asker">Who asks, of an operation; null for a script.</param>
/// <param name="Text">The operation or the script.</param>
/// <param name="Variables">Variables of the operation as JSON; null for none.</param>
/// <param name="Answer">The answer as JSON.</param>
/// <param name="Soon">The answer may take a few seconds to become true.</param>
internal sealed partial record PageStep(int Line, string? Asker, string Text, string? Variables, string Answer, bool Soon = false)
{
    public static IReadOnlyList<PageStep> Of(string page)
    {
        var steps = new List<PageStep>();
        PageStep? open = null;
        foreach (Match block in Block().Matches(page))
        {
            var line = page.AsSpan(0, block.Index).Count('\n') + 1;
            var (language, word, text) = (block.Groups["language"].Value, block.Groups["word"].Value.Trim(), block.Groups["text"].Value);
            switch (language, word)
            {
                case ("graphql", ['a', 's', ' ', ..]) or ("bash", ""):
                    if (open is not null)
                        throw new InvalidOperationException($"Line {open.Line}: the block has no answer.");
                    open = new PageStep(line, language == "bash" ? null : word[3..], text, null, "");
                    break;
                case ("json", "variables"):
                    open = Opened(open, line) with { Variables = text };
                    break;
                case ("json", "answer" or "answer soon"):
                    steps.Add(Opened(open, line) with { Answer = text, Soon = word == "answer soon" });
                    open = null;
                    break;
            }
        }

        return open is null ? steps : throw new InvalidOperationException($"Line {open.Line}: the block has no answer.");
    }

    private static PageStep Opened(PageStep? open, int line) => open ?? throw new InvalidOperationException($"Line {line}: nothing was asked before.");

    [GeneratedRegex(@"(?ms)^```(?<language>\w+)(?<word>[^\n]*)\n(?<text>.*?)^```$")]
    private static partial Regex Block();
}
