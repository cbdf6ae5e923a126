using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

public sealed class CommittedSchemaTests
{
    // The difference in a commit is the review of the API. To renew the file: ejournal schema > schema.graphql
    [Fact]
    public void The_committed_schema_is_the_one_that_is_served()
    {
        var committed = File.ReadAllText(Repository.Locate("schema.graphql"));

        Assert.Equal(committed, SdlPrinter.Print(EJournalSchema.Build()));
    }
}
