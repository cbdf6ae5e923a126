using System.Net;
using System.Security.Claims;
using EJournal.GraphQL.Engine.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>A Kestrel on a free port that serves <see cref="LiveSchema"/>; the token is the name of the user, and "stranger" is none.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LiveServer(WebApplication app, Happenings happenings) => (_app, Happenings) = (app, happenings);

    public Happenings Happenings { get; }

    public LiveConnections Connections => _app.Services.GetRequiredService<LiveConnections>();

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/graphql");

    public static async Task<LiveServer> StartAsync(Func<GraphQLLiveOptions, GraphQLLiveOptions>? change = null)
    {
        var happenings = new Happenings();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(happenings);
        builder.Services.AddScoped<IAccessGate, Happenings.Gate>();
        var live = new GraphQLLiveOptions
        {
            AllowedOrigins = ["https://diary.example"],
            SignIn = (_, token) => new(token == "stranger" ? null : new ClaimsPrincipal(new ClaimsIdentity([new("sub", token ?? "nobody")]))),
            Admit = (_, _, _) => happenings.UserGone ? new(false) : happenings.UserUnknown ? throw new InvalidOperationException("the secret of the database") : new(true),
        };
        builder.Services.AddGraphQLServer(o =>
        {
            o.Schema.AddTypes(LiveSchema.Types);
            o.Http = o.Http with { AllowGet = true };
            o.Live = change is null ? live : change(live);
        });
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new LiveServer(app, happenings);
    }

    public async Task StopAsync() => await _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
