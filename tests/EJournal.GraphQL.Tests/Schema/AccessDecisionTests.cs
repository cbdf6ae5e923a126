using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

public sealed class AccessDecisionTests
{
    private static readonly List<FieldDefinition> Fields =
        [.. EJournalSchema.Build().Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(t => t.Fields)];

    [Fact]
    public void The_public_may_read_nothing_but_the_name_of_the_school_what_it_has_published_and_that_it_is_nobody()
    {
        var open = Fields.Where(f => ReadersOf(f).Relations.HasFlag(Relation.Anonymous)).Select(f => $"{f.DeclaringType}.{f.Name}");

        Assert.Equal(
            [
                "PublicService.applicants", "PublicService.contact", "PublicService.procedure", "PublicService.since", "PublicService.term",
                "PublishedMonth.classes", "PublishedMonth.families", "PublishedMonth.familiesPercent", "PublishedMonth.familiesWhoLooked", "PublishedMonth.homeworkPercent",
                "PublishedMonth.inTime", "PublishedMonth.inTimePercent", "PublishedMonth.late", "PublishedMonth.latePercent", "PublishedMonth.lessons", "PublishedMonth.missing",
                "PublishedMonth.missingPercent", "PublishedMonth.month", "PublishedMonth.number", "PublishedMonth.publishedAt", "PublishedMonth.withHomework",
                "Query.school", "Query.viewer", "School.name", "School.publicService", "School.publishedMonths",
            ],
            open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_public_may_read_says_why()
    {
        Assert.All(Fields.Where(f => ReadersOf(f).Relations.HasFlag(Relation.Anonymous)), f => Assert.NotNull(ReadersOf(f).Because));
    }

    [Theory]
    [InlineData("Mark")]
    [InlineData("Attendance")]
    [InlineData("MarkConnection")]
    [InlineData("JournalPage")]
    [InlineData("JournalRow")]
    [InlineData("JournalCell")]
    [InlineData("Diary")]
    [InlineData("DiaryDay")]
    [InlineData("DiaryLesson")]
    public void No_field_with_marks_or_absences_is_for_administrator_methodist_or_office(string type)
    {
        const Relation excluded = Relation.Administrator | Relation.Methodist | Relation.Office | Relation.Member | Relation.Staff;

        Assert.All(Fields.Where(f => f.DeclaringType.Name == type), f => Assert.Equal(Relation.None, ReadersOf(f).Relations & excluded));
    }

    private static ReadersAttribute ReadersOf(FieldDefinition field) => Assert.IsType<ReadersAttribute>(field.Access);
}
