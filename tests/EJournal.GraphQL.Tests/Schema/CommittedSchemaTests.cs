using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Microsoft.Extensions.DependencyInjection;
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

    // The exported one knows by name what is no argument; a host knows by its own services.
    [Fact]
    public async Task A_host_makes_the_committed_schema_of_its_own_services()
    {
        await using var host = EJournalHost.Create(["--EJournal:Database:ConnectionString", "Data Source=never-opened.db"]);

        Assert.Equal(File.ReadAllText(Repository.Locate("schema.graphql")), SdlPrinter.Print(host.Services.GetRequiredService<GraphQLSchema>()));
    }
}
