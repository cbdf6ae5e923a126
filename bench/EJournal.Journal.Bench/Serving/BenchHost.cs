using EJournal.Data;
using EJournal.GraphQL.Hosting;
using EJournal.Journal.Bench.Floor;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Journal.Bench.Serving;

/// <summary>The server as it is served, on the clock of the seeded year, with the endpoints written by hand beside it.</summary>
internal static class BenchHost
{
    // As production has them, but for what keeps one machine from asking as much as a school.
    private static readonly string[] Unlimited =
    [
        "--EJournal:Limits:RequestsPerUser", "1000000", "--EJournal:Limits:OperationsPerUser", "1000", "--EJournal:Limits:WaitingPerUser", "10000",
        "--EJournal:Certificate:None", "true", "--Logging:LogLevel:Default", "Warning",
    ];

    public static WebApplication Create(string[] arguments) => EJournalHost.Create([.. Unlimited, .. arguments], services => Adapt(services, counts: false));

    public static WebApplication Build(string[] arguments, bool counts, Action<IServiceCollection>? more = null)
    {
        var app = EJournalHost.Build([.. Unlimited, .. arguments], services =>
        {
            Adapt(services, counts);
            more?.Invoke(services);
        });
        app.MapTargets();
        app.MapFloor();
        app.MapGet("/bench/allocated", () => GC.GetTotalAllocatedBytes());
        app.MapGet("/bench/statements", () => StatementCount.Sent);
        return app;
    }

    private static void Adapt(IServiceCollection services, bool counts)
    {
        services.AddSingleton<BenchClock>();
        services.AddSingleton<TimeProvider>(s => s.GetRequiredService<BenchClock>());
        services.AddSingleton<FloorDatabase>();
        if (counts)
            services.ConfigureDbContext<JournalDb>(db => db.AddInterceptors(new StatementCount()));
        // What is sent to families is not measured, and would run beside the requests.
        foreach (var sending in services.Where(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Assembly == typeof(Delivery.DeliveryOptions).Assembly).ToList())
            services.Remove(sending);
    }
}
