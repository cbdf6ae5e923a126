using System.Diagnostics;
using System.Globalization;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;

namespace EJournal.Journal.Bench.Serving;

/// <summary>
/// What the access log and the check of scopes cost: the diary of a week, asked by an application's token, through the gate that
/// serves and through gates that leave out one thing after the other. They take turns in one process, so that a busy machine
/// disturbs all of them alike. What a gate takes of a request is less than two requests differ by, so what one diary asks the gate
/// is also noted down and asked again by itself, some thousand times.
/// </summary>
internal static class GateCost
{
    private static readonly string[] Gates = ["as served", "no access log", "no access log, no scopes", "open"];
    private const int Replays = 20_000;

    private static string s_gate = Gates[0];
    private static Asked? s_asked;

    /// <summary>Puts a gate that can be changed into the place of the one that serves.</summary>
    public static void Adapt(IServiceCollection services)
    {
        var served = services.Single(s => s.ServiceType == typeof(IAccessGate));
        services.Remove(served);
        services.AddScoped(scope =>
        {
            var (viewer, log) = (scope.GetRequiredService<Viewer>(), scope.GetRequiredService<DataAccessLog>());
            if (s_asked is not null)
                return s_asked = new Asked(Make(Gates[0], served.ImplementationType!, viewer, log), gate => Make(gate, served.ImplementationType!, viewer, log));
            return Make(s_gate, served.ImplementationType!, viewer, log);
        });
    }

    private static IAccessGate Make(string gate, Type served, Viewer viewer, DataAccessLog log)
    {
        if (gate != Gates[0])
            return new Gate(viewer, Scopes: gate == Gates[1], Readers: gate != Gates[3]);
        var recorder = served.GetConstructors()[0].GetParameters()[1].ParameterType;
        return (IAccessGate)Activator.CreateInstance(served, viewer, Activator.CreateInstance(recorder, viewer, log))!;
    }

    public static async Task RunAsync(WebApplication app, int rounds)
    {
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var targets = (await http.GetStringAsync("/bench/targets/diary")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).Take(200).ToList();
        var bodies = new List<(string Token, string Body)>();
        foreach (var target in targets)
            bodies.Add((await TokenAsync(http, target[1]), target[2]));

        var spent = Gates.ToDictionary(gate => gate, _ => new List<double>());
        string? answer = null;
        for (var round = -3; round < rounds; round++)
        {
            // Each is the first of a round as often as the others.
            foreach (var gate in Enumerable.Range(0, Gates.Length).Select(i => Gates[(i + round + Gates.Length) % Gates.Length]))
            {
                s_gate = gate;
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                foreach (var (token, body) in bodies)
                {
                    var given = await AskAsync(http, token, body);
                    if (body == bodies[0].Body && given != (answer ??= given))
                        throw new InvalidOperationException($"{gate}: {given}");
                }

                if (round >= 0)
                    spent[gate].Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / bodies.Count);
            }
        }

        foreach (var gate in Gates)
        {
            var ratios = spent[gate].Zip(spent[Gates[0]], (own, full) => own / full).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{gate,-26} {Median(spent[gate].Order().ToList()):F0} µs a request; to as served {Median(ratios):F3} (middle half {ratios[ratios.Count / 4]:F3}–{ratios[ratios.Count * 3 / 4]:F3}), {rounds} rounds of {bodies.Count}"));
        }

        await ReplayAsync(http, bodies[0].Token, bodies[0].Body);
        await app.StopAsync();
    }

    /// <summary>What one diary asks the gate, asked again and again: each gate is made anew each time, as for a request.</summary>
    private static async Task ReplayAsync(HttpClient http, string token, string body)
    {
        s_asked = new Asked(new Gate(Viewer.Anonymous, Scopes: false, Readers: false), _ => throw new InvalidOperationException());
        await AskAsync(http, token, body);
        var asked = s_asked;
        s_asked = null;
        var spent = Gates.ToDictionary(gate => gate, _ => new List<double>());
        for (var round = -1; round < 9; round++)
        {
            foreach (var gate in Gates)
            {
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                for (var i = 0; i < Replays; i++)
                    asked.Again(gate);
                if (round >= 0)
                    spent[gate].Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / Replays);
            }
        }

        Console.WriteLine($"the gate by itself, {asked.Selected.Count} fields and {asked.Read.Count} objects asked about:");
        foreach (var gate in Gates)
        {
            var sorted = spent[gate].Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gate,-26} {Median(sorted):F2} µs a diary ({sorted[0]:F2}–{sorted[^1]:F2})"));
        }
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];

    private static async Task<string> TokenAsync(HttpClient http, string token)
    {
        var answer = await AskAsync(http, token, """{"query":"mutation { createToken(input: { application: \"bench\", scopes: [\"diary:read\"], days: 30 }) { secret } }"}""");
        return System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("createToken").GetProperty("secret").GetString()!;
    }

    private static async Task<string> AskAsync(HttpClient http, string token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, "application/json") };
        request.Headers.Authorization = new("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Notes down what a gate is asked.</summary>
    private sealed class Asked(IAccessGate inner, Func<string, IAccessGate> make) : IAccessGate
    {
        public List<FieldDefinition> Selected { get; } = [];

        public List<(FieldDefinition Field, object? Parent)> Read { get; } = [];

        public bool MaySelect(FieldDefinition field)
        {
            Selected.Add(field);
            return inner.MaySelect(field);
        }

        public bool MayRead(FieldDefinition field, object? parent)
        {
            Read.Add((field, parent));
            return inner.MayRead(field, parent);
        }

        public bool DependsOnParent(FieldDefinition field) => inner.DependsOnParent(field);

        public void Again(string gate)
        {
            var again = make(gate);
            foreach (var field in Selected)
                again.MaySelect(field);
            foreach (var (field, parent) in Read)
                again.MayRead(field, parent);
        }
    }

    /// <summary>The gate that serves, without what is measured.</summary>
    private sealed record Gate(Viewer Viewer, bool Scopes, bool Readers) : IAccessGate
    {
        public bool MaySelect(FieldDefinition field) => !Readers
            || (field.Access is ReadersAttribute decided && (decided.Relations & Viewer.PossibleRelations) != 0
                && (!Scopes || Viewer.Token is not { } token || (field.Scopes is ScopesAttribute needed && (needed.Scopes & token.Scopes) != 0)));

        public bool MayRead(FieldDefinition field, object? parent) =>
            !Readers || (field.Access is ReadersAttribute decided && (decided.Relations & Relations.Of(Viewer, parent)) != 0);

        public bool DependsOnParent(FieldDefinition field) =>
            Readers && (field.DeclaringType is not ObjectType { RuntimeType: { } type } || Relations.DependOnSubject(type));
    }
}
