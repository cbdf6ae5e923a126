using EJournal.Engine.Bench;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton<IAccessGate, OpenGate>();
builder.Services.AddGraphQLServer(server => server.Schema.AddTypes(
    typeof(DiaryQueries), typeof(DiaryDay), typeof(DiaryLesson), typeof(Mark), typeof(BatchedDayType), typeof(DiaryLessonType)));

var app = builder.Build();
if (args is ["loop", var operations, .. var cases])
{
    await new Loop(app.Services, operations, cases).RunAsync();
    return;
}

app.MapGraphQL();

// The floor: the same bytes, which Kestrel only has to send.
var body = await Answer.OfDiaryAsync(app.Services);
app.Map("/floor", async context =>
{
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = body.Length;
    await context.Response.BodyWriter.WriteAsync(body);
});
app.Map("/allocated", context => context.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(System.Globalization.CultureInfo.InvariantCulture)));
await app.RunAsync();
