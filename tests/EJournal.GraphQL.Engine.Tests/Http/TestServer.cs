using System.Net;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EJournal.GraphQL.Engine.Tests.Http;

/// <summary>A Kestrel on a free port that serves a small schema.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app) => _app = app;

    public GraphQLSchema Schema => _app.Services.GetRequiredService<GraphQLSchema>();

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/graphql");

    public static async Task<TestServer> StartAsync(GraphQLHttpOptions http, ExecutorOptions? execution = null, params Type[] types)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddScoped<IAccessGate, TestGate>();
        builder.Services.AddGraphQLServer(o =>
        {
            o.Schema.AddTypes(types is [] ? [typeof(Query), typeof(Mutation)] : types);
            o.Http = http;
            o.Execution = execution ?? o.Execution;
        });
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new TestServer(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Hello(string? name = null) => name is null ? "hello" : $"hello {name}";

        public static string? Fails() => throw new InvalidOperationException("the secret of the database");

        public static string Long() => new('x', 10_000);

        public static async Task<string> Slow(CancellationToken cancellation)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), cancellation);
            return "";
        }
    }

    [Open]
    [MutationType]
    internal static class Mutation
    {
        public static bool Change() => true;
    }
}
