namespace EJournal.GraphQL.Engine.Tests.Execution;

public class SelectionTests
{
    private static readonly Schema.GraphQLSchema Schema =
        SchemaOf.Types(typeof(Query), typeof(INamed), typeof(IAnimal), typeof(Dog), typeof(Cat), typeof(Stray));

    [Theory]
    [InlineData("{ animals { __typename ... on Dog { barks } ...C } } fragment C on Cat { lives name }",
        """{"data":{"animals":[{"__typename":"Dog","barks":true},{"__typename":"Cat","lives":9,"name":"Мурка"},{"__typename":"Dog","barks":false}]}}""")]
    [InlineData("{ named { name ... on Cat { lives } ... on Animal { __typename } } }",
        """{"data":{"named":[{"name":"Шарик","__typename":"Dog"},{"name":"Мурка","lives":9,"__typename":"Cat"}]}}""")]
    [InlineData("{ a: hello b: hello a: hello }", """{"data":{"a":"hello","b":"hello"}}""")]
    [InlineData("{ dog { friend { name } friend { lives } } }", """{"data":{"dog":{"friend":{"name":"Мурка","lives":9}}}}""")]
    [InlineData("{ dog { name @skip(if: true) barks @include(if: true) } }", """{"data":{"dog":{"barks":true}}}""")]
    [InlineData("{ ... @skip(if: true) { hello } ...F @include(if: false) } fragment F on Query { hello }", """{"data":{}}""")]
    public async Task Selections_are_merged_and_fragments_applied(string document, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync(document));

    [Theory]
    [InlineData("""{"a":true,"b":true}""", """{"data":{"dog":{"friend":{"name":"Мурка"}}}}""")]
    [InlineData("""{"a":false,"b":true}""", """{"data":{"dog":{"friend":{"name":"Мурка","lives":9},"barks":true}}}""")]
    [InlineData("""{"a":false,"b":false}""", """{"data":{"dog":{"friend":{"lives":9},"barks":true}}}""")]
    [InlineData("""{"a":true,"b":false}""", """{"data":{"dog":{}}}""")]
    public async Task Conditions_on_merged_fields_belong_to_each_selection(string variables, string expected) => Assert.Equal(expected, await Schema.RunAsync(
        "query($a: Boolean!, $b: Boolean!) { dog { friend @include(if: $b) { name } ... @skip(if: $a) { friend { lives } barks } } }", variables));

    [Fact]
    public async Task A_value_of_no_member_type_is_an_error_of_its_own()
    {
        Assert.Equal("""{"data":{"strays":[{"__typename":"Cat"},null]},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":3}],"path":["strays",1],"extensions":{"code":"INTERNAL"}}]}""",
            await Schema.RunAsync("{ strays { __typename } }"));
    }

    [Fact]
    public async Task Text_is_escaped_and_other_leaves_have_their_form()
    {
        Assert.Equal("""{"data":{"text":"\"\\\n\t\u0001 <ё> 🐕","date":"2026-09-01","at":"2026-09-01T08:30:00+03:00","utc":"2026-09-01T05:30:00.25Z","lesson":"08:30","url":"https://example.org/a?b=1","average":4.5,"weight":4.50,"kind":"GUARD_DOG","kinds":["GUARD_DOG",null],"id":"UHVwaWw6NDI","plainId":"42"}}""",
            await Schema.RunAsync("{ text date at utc lesson url average weight kind kinds id plainId }"));
    }

    [InterfaceType("Named")]
    internal interface INamed
    {
        string Name { get; }
    }

    [UnionType]
    internal interface IAnimal;

    [Open]
    [ObjectType]
    internal sealed record Dog(string Name, bool Barks) : INamed, IAnimal
    {
        public Cat Friend => new("Мурка", 9);
    }

    [Open]
    [ObjectType]
    internal sealed record Cat(string Name, int Lives) : INamed, IAnimal;

    internal sealed record Stray : IAnimal;

    internal enum DogKind
    {
        GuardDog,
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Hello() => "hello";

        public static Dog Dog() => new("Шарик", true);

        [ListSize(3)]
        public static IReadOnlyList<IAnimal> Animals() => [new Dog("Шарик", true), new Cat("Мурка", 9), new Dog("Рекс", false)];

        [ListSize(3)]
        public static IEnumerable<INamed> Named() => [new Dog("Шарик", true), new Cat("Мурка", 9)];

        [ListSize(2)]
        public static IReadOnlyList<IAnimal?> Strays() => [new Cat("", 1), new Stray()];

        public static string Text() => "\"\\\n\t\u0001 <ё> 🐕";

        public static DateOnly Date() => new(2026, 9, 1);

        public static DateTimeOffset At() => new(2026, 9, 1, 8, 30, 0, TimeSpan.FromHours(3));

        public static DateTimeOffset Utc() => new(2026, 9, 1, 5, 30, 0, 250, TimeSpan.Zero);

        public static TimeOnly Lesson() => new(8, 30, 15);

        public static Uri Url() => new("https://example.org/a?b=1");

        public static double Average() => 4.5;

        public static decimal Weight() => 4.50m;

        public static DogKind Kind() => DogKind.GuardDog;

        [ListSize(2)]
        public static DogKind?[] Kinds() => [DogKind.GuardDog, null];

        [ID("Pupil")]
        public static long Id() => 42;

        [ID]
        public static long PlainId() => 42;
    }
}
