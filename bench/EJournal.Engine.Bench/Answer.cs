using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.Engine.Bench;

internal static class Answer
{
    /// <summary>The bytes that the engine answers the diary operation with.</summary>
    public static async Task<byte[]> OfDiaryAsync(IServiceProvider services)
    {
        const string Document = """
            query Diary($s: ID!, $f: Date!, $t: Date!) {
              diary(studentId: $s, from: $f, to: $t) {
                date lessons { number subject topic homework room teacher marks { value weight kind } absence }
              }
            }
            """;
        var request = new GraphQLRequest(Document)
        {
            Variables = Variables(),
        };
        using var result = await services.GetRequiredService<GraphQLExecutor>().ExecuteAsync(request, services);
        return result.Body.ToArray();
    }

    public static JsonElement Variables() =>
        JsonElement.Parse($$"""{ "s": "{{Week.Pupil}}", "f": "{{Week.Monday:yyyy-MM-dd}}", "t": "{{Week.Monday.AddDays(4):yyyy-MM-dd}}" }""");
}
