using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Export;
using EJournal.Domain.Access;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Delivery;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.Schema;

public static class EJournalSchema
{
    // Told from arguments without a container: the schema is exported where nothing runs.
    private static readonly HashSet<Type> Services =
    [
        typeof(JournalDb), typeof(Viewer), typeof(JournalWrites), typeof(NodeTypes), typeof(ReadAhead), typeof(IssuedConfirmations),
        typeof(DeliveryAgreements), typeof(ChannelConfigurations), typeof(ChannelStates), typeof(ExportTargets),
        typeof(PrintLinks), typeof(TimeProvider), typeof(DiaryFeed), typeof(DataAccessLog), typeof(Providers),
    ];

    /// <summary>The schema by itself, to be printed or validated against.</summary>
    public static GraphQLSchema Build() => new CSharpSchemaBuilder().AddJournal().RecogniseServices(Services.Contains).Build();

    internal static CSharpSchemaBuilder AddJournal(this CSharpSchemaBuilder builder) => builder
        .AddAssembly(typeof(EJournalSchema).Assembly)
        .Describe("EJournal: electronic journal and diary of a school (электронный журнал и дневник).");
}
