using System.ComponentModel.DataAnnotations;
using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Tests.Execution;
using Microsoft.AspNetCore.Authorization;

namespace EJournal.GraphQL.Engine.Tests.Binding;

public class SchemaBuildTests
{
    [Theory]
    [InlineData(typeof(NoAccess), "NoAccess.Name has no access decision: put an attribute derived from AccessAttribute on it, or on NoAccess for all its fields.")]
    [InlineData(typeof(NoBound), "NoBound.Names is a list without a bound: put [ListSize(n)] on it with the most items it can return.")]
    [InlineData(typeof(NoType), "NoType.Version is of type System.Version, which is no type of the schema: put [ObjectType] on it, or describe it with a static class [ObjectType<Version>].")]
    [InlineData(typeof(NoResult), "NoResult.Nothing returns nothing, and a field has a value: return one, or hide the method with [GraphQLIgnore].")]
    [InlineData(typeof(Rooted), "Rooted.Batch is a [BatchResolver] on a root type, where there is nothing to batch: remove the attribute.")]
    [InlineData(typeof(Twice), "Query has two fields named name: rename one with [GraphQLName].")]
    [InlineData(typeof(WrongName), "WrongName.Name: [GraphQLType(\"Nowhere!\")] names no type of the schema.")]
    [InlineData(typeof(PageOfNothing), "PageOfNothing.Name has a [ListSize], but is no list: remove it, or name in By the argument that sets the size of a page.")]
    [InlineData(typeof(SizeByNothing), "SizeByNothing.Names has a [ListSize] by \"count\", which is none of its arguments.")]
    [InlineData(typeof(SizeByText), "SizeByText.Names has a [ListSize] by \"first\", which is neither a number nor a list.")]
    [InlineData(typeof(SizeUpsideDown), "SizeUpsideDown.Names has a [ListSize] whose numbers make no sense: Max is at least 1, and Usual at most Max.")]
    [InlineData(typeof(Foreign), "Foreign.Secret has the attribute [Authorize] of Microsoft.AspNetCore.Authorization, which means nothing in the schema: remove it, or derive it from AccessAttribute if it decides who may read.")]
    [InlineData(typeof(ForeignClass), "ForeignClass has the attribute [Authorize] of Microsoft.AspNetCore.Authorization, which means nothing in the schema: remove it, or derive it from AccessAttribute if it decides who may read.")]
    [InlineData(typeof(ForeignParameter), "ForeignParameter.Name(length) has the attribute [Range] of System.ComponentModel.DataAnnotations, which means nothing in the schema: remove it, or derive it from AccessAttribute if it decides who may read.")]
    public void A_mistake_is_named_with_what_to_write(Type query, string problem)
    {
        var exception = Assert.Throws<SchemaBuildException>(() => SchemaOf.Types(query));
        Assert.Equal([problem], exception.Problems);
    }

    [Fact]
    public void An_asynchronous_resolver_for_one_parent_does_not_build()
    {
        var exception = Assert.Throws<SchemaBuildException>(() => SchemaOf.Types(typeof(PupilQuery), typeof(Pupil), typeof(AsyncPupil)));
        Assert.Equal(["AsyncPupil.Marks is asynchronous and answers for one parent, which is a statement for every item of a list: take [Parent] IReadOnlyList<T>, return a list and put [BatchResolver] on it."],
            exception.Problems);
    }

    [Fact]
    public void Names_nullability_descriptions_and_defaults_come_from_the_code()
    {
        var schema = SchemaOf.Types(typeof(PupilQuery), typeof(Pupil), typeof(PupilType));
        var pupil = (ObjectType)schema.FindType("Pupil")!;
        Assert.Equal(["id: ID!", "fullName: String!", "homeroom: String", "marks: [Int]!", "stage: SchoolStage!"], pupil.Fields.Select(f => $"{f.Name}: {f.Type}"));
        Assert.Equal("gone", pupil.Fields["homeroom"]!.DeprecationReason);
        Assert.Equal("How a pupil is called.", pupil.Fields["fullName"]!.Description);
        Assert.Equal(["PRIMARY", "BASIC_GENERAL", "SECONDARY"], ((EnumType)schema.FindType("SchoolStage")!).Values.Select(v => v.Name));
        var field = schema.QueryType.Fields["pupils"]!;
        Assert.Equal((30, "[Pupil!]!"), (field.Bound!.Max, field.Type.ToString()));
        Assert.Equal(["stage: SchoolStage! = BASIC_GENERAL", "first: Int! = 25", "search: String", "ids: [ID!]", "filter: PupilFilter"],
            field.Arguments.Select(a => $"{a.Name}: {a.Type}" + (a.DefaultValue is null ? "" : " = " + Language.Printer.Print(a.DefaultValue))));
        Assert.Equal(["classId: ID!", "text: String", "from: Date", "letters: [String!]"], ((InputObjectType)schema.FindType("PupilFilter")!).Fields.Select(f => $"{f.Name}: {f.Type}"));
    }

    [Fact]
    public void Global_ids_are_opaque_and_decode_only_for_their_type()
    {
        var id = GlobalId.Encode("Pupil", 42);
        Assert.Equal(42, GlobalId.DecodeInt64(id, "Pupil"));
        Assert.Equal(GlobalId.NoKey, GlobalId.DecodeInt64(id, "Teacher"));
        Assert.All(["", "42", "!", id + "=", id[..^1], GlobalId.Encode("Pupil", "042"), GlobalId.Encode("Pupil", "+1"), GlobalId.Encode("Pupil", "-5"), new string('A', 10_000)],
            bad => Assert.Equal(GlobalId.NoKey, GlobalId.DecodeInt64(bad, "Pupil")));
    }

    [QueryType]
    internal static class NoAccess
    {
        public static string Name() => "";
    }

    [Open]
    [QueryType]
    internal static class NoBound
    {
        public static IReadOnlyList<string> Names() => [];
    }

    [Open]
    [QueryType]
    internal static class PageOfNothing
    {
        [ListSize(10)]
        public static string Name() => "";
    }

    [Open]
    [QueryType]
    internal static class SizeByNothing
    {
        [ListSize(10, By = "count")]
        public static IReadOnlyList<string> Names(int first = 5) => [];
    }

    [Open]
    [QueryType]
    internal static class SizeByText
    {
        [ListSize(10, By = nameof(first))]
        public static IReadOnlyList<string> Names(string? first = null) => [];
    }

    [Open]
    [QueryType]
    internal static class SizeUpsideDown
    {
        [ListSize(10, Usual = 11)]
        public static IReadOnlyList<string> Names() => [];
    }

    [Open]
    [QueryType]
    internal static class Foreign
    {
        [Authorize]
        public static string Secret() => "";
    }

    [Authorize]
    [Open]
    [QueryType]
    internal static class ForeignClass
    {
        public static string Name() => "";
    }

    [Open]
    [QueryType]
    internal static class ForeignParameter
    {
        public static string Name([Range(1, 5)] int length) => "";
    }

    [Open]
    [QueryType]
    internal static class NoType
    {
        public static int Number() => 1;

        public static Version Version() => new();
    }

    [Open]
    [QueryType]
    internal static class NoResult
    {
        public static int Number() => 1;

        public static Task Nothing() => Task.CompletedTask;
    }

    [Open]
    [QueryType]
    internal static class Rooted
    {
        public static int Number() => 1;

        [BatchResolver]
        [ListSize(1)]
        public static IReadOnlyList<int> Batch() => [];
    }

    [Open]
    [QueryType]
    internal static class Twice
    {
        public static string Name() => "";

        public static string GetNameAsync() => "";
    }

    [Open]
    [QueryType]
    internal static class WrongName
    {
        public static int Number() => 1;

        [GraphQLType("Nowhere!")]
        public static string Name() => "";
    }

    internal enum SchoolStage
    {
        Primary,
        BasicGeneral,
        Secondary,
    }

    internal sealed record Pupil([ID("Pupil")] long Id, [property: GraphQLIgnore] string Surname)
    {
        [GraphQLName("fullName")]
        [GraphQLDescription("How a pupil is called.")]
        public string Name => Surname;

        [GraphQLDeprecated("gone")]
        public string? Homeroom => null;

        [GraphQLIgnore]
        public string Secret => "";

        public static Version NotOfTheSchema => new();
    }

    internal sealed record PupilFilter([ID("SchoolClass")] long ClassId, string? Text = null)
    {
        public DateOnly? From { get; init; }

        public Optional<List<string>> Letters { get; init; }
    }

    [Open]
    [ObjectType<Pupil>]
    internal static class PupilType
    {
        [GraphQLIgnore]
        public static int NotShown([Parent] Pupil pupil) => 1;

        [BatchResolver]
        [ListSize(9)]
        public static async ValueTask<IReadOnlyList<List<int?>>> GetMarksAsync([Parent] IReadOnlyList<Pupil> pupils)
        {
            await Task.Yield();
            return [.. pupils.Select(_ => new List<int?>())];
        }

        public static SchoolStage Stage([Parent] Pupil pupil) => SchoolStage.Primary;
    }

    [Open]
    [ObjectType<Pupil>]
    internal static class AsyncPupil
    {
        public static async Task<int> Marks([Parent] Pupil pupil)
        {
            await Task.Yield();
            return 1;
        }
    }

    [Open]
    [QueryType]
    internal static class PupilQuery
    {
        [ListSize(30)]
        public static Task<IReadOnlyList<Pupil>> GetPupilsAsync(
            CallLog log, SchoolStage stage = SchoolStage.BasicGeneral, int first = 25, string? search = null,
            [ID("Pupil")] IReadOnlyList<long>? ids = null, PupilFilter? filter = null, CancellationToken ct = default) =>
            Task.FromResult<IReadOnlyList<Pupil>>([]);
    }
}
