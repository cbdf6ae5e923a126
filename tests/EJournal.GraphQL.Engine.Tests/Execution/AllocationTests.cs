using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Tests.Execution;

public class AllocationTests
{
    private const int MostBytes = 3 * 1024;

    [Fact]
    public async Task A_cached_operation_allocates_under_3_KB_however_many_objects_it_answers_with()
    {
        var executor = new GraphQLExecutor(SchemaOf.Types(typeof(Query), typeof(Day), typeof(Lesson)), new());
        var request = new GraphQLRequest("query($detailed: Boolean! = true) { days { date lessons { number subject topic @include(if: $detailed) } } }");
        var services = new TestServices();
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using (var result = await executor.ExecuteAsync(request, services))
                Assert.Equal(42_259, result.Body.Length);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least, 1, MostBytes);
    }

    [Open]
    [ObjectType]
    internal sealed record Day(DateOnly Date, [property: ListSize(50)] IReadOnlyList<Lesson> Lessons);

    [Open]
    [ObjectType]
    internal sealed record Lesson(int Number, string Subject, string? Topic);

    [Open]
    [QueryType]
    internal static class Query
    {
        private static readonly Day[] Days =
        [
            .. Enumerable.Range(0, 10).Select(day => new Day(new DateOnly(2026, 9, 1).AddDays(day), [.. Enumerable.Range(0, 50).Select(n => new Lesson(n, "Алгебра", "Повторение: дроби"))])),
        ];

        [ListSize(10)]
        public static IReadOnlyList<Day> GetDays() => Days;
    }
}
