using EJournal.Data;
using EJournal.GraphQL.Hosting;
using EJournal.Journal.Bench.Office;
using EJournal.Journal.Bench.Seeding;
using EJournal.Journal.Bench.Serving;
using Microsoft.EntityFrameworkCore;

// seed SCHOOLS | office | gate ROUNDS [host argument …] | serve [count] [host argument …]
var counts = args is ["serve", "count", ..];
if (args is ["seed", var schools, .. var rest])
{
    await using var seeding = BenchHost.Create(rest);
    await EJournalHost.MigrateAsync(seeding.Services, CancellationToken.None);
    await using var scope = seeding.Services.CreateAsyncScope();
    await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
    await new Installation(db).FillAsync(int.Parse(schools, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["office", .. var settings])
{
    await OfficeRun.RunAsync(settings);
    return;
}

if (args is ["gate", var rounds, .. var host])
{
    await using var measured = BenchHost.Build(["--urls", "http://127.0.0.1:0", .. host], counts: false, GateCost.Adapt);
    await GateCost.RunAsync(measured, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

var app = BenchHost.Build(args[(counts ? 2 : 1)..], counts);
await app.RunAsync();
