using System.Text.Json;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests.Pages;

/// <summary>Runs a page of docs/api against a server; README.md beside this file says what a page looks like.</summary>
internal sealed class PageRun(EJournalServer server)
{
    private const string Address = "http://127.0.0.1:5080";
    private readonly Dictionary<string, string> _signedIn = [];
    private readonly Placeholders _placeholders = new();

    /// <summary>How many blocks were run, and what did not agree: at most one difference, since what follows rests on it.</summary>
    public async Task<(int Steps, string? Difference)> RunAsync(string page)
    {
        var steps = PageStep.Of(await File.ReadAllTextAsync(Repository.Locate("docs", "api", page)));
        foreach (var step in steps)
        {
            var difference = await DifferenceAsync(step);
            for (var again = step.Soon ? 40 : 0; difference is not null && again > 0; again--)
            {
                await Task.Delay(250);
                difference = await DifferenceAsync(step);
            }

            if (difference is not null)
                return (steps.Count, $"{page}, line {step.Line}: {difference}");
        }

        return (steps.Count, null);
    }

    /// <summary>Takes the step; where the answer is another one, how it differs and the answer itself.</summary>
    private async Task<string?> DifferenceAsync(PageStep step)
    {
        var answer = step.Asker is null ? await ScriptAsync(step.Text) : await OperationAsync(step);
        try
        {
            return _placeholders.Difference(JsonDocument.Parse(step.Answer).RootElement, JsonDocument.Parse(answer).RootElement) is { } difference
                ? $"{difference}\n{answer}"
                : null;
        }
        catch (JsonException e)
        {
            return $"{e.Message}\n{answer}";
        }
    }

    private async Task<string> OperationAsync(PageStep step)
    {
        object? variables = step.Variables is { } json ? JsonDocument.Parse(_placeholders.Fill(json)).RootElement : null;
        return await server.SendAsync(await TokenAsync(step.Asker!), _placeholders.Fill(step.Text), variables);
    }

    private async Task<string> ScriptAsync(string script)
    {
        var (_, output) = await Shell.OutputAsync(_placeholders.Fill(script).Replace(Address, server.Http.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal));
        return output;
    }

    private async Task<string?> TokenAsync(string asker)
    {
        if (asker == "nobody")
            return null;
        if (asker.StartsWith('<'))
            return _placeholders.Fill(asker);
        return _signedIn.TryGetValue(asker, out var token) ? token : _signedIn[asker] = await server.SignInAsync(asker, "demo-school-2026");
    }
}
