using System.Diagnostics;
using EJournal.GraphQL.Hosting;
using OpenTelemetry.Trace;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public class RequestSamplerTests
{
    [Theory]
    [InlineData(ActivityKind.Server, null, SamplingDecision.RecordAndSample)]
    [InlineData(ActivityKind.Server, false, SamplingDecision.RecordAndSample)]
    [InlineData(ActivityKind.Client, null, SamplingDecision.Drop)]
    public void Requests_are_recorded_whatever_the_client_says_and_statements_of_no_request_are_not(ActivityKind kind, bool? clientSamples, SamplingDecision decision) =>
        Assert.Equal(decision, Decide(kind, clientSamples is { } samples ? Parent(samples, isRemote: true) : default));

    [Theory]
    [InlineData(true, SamplingDecision.RecordAndSample)]
    [InlineData(false, SamplingDecision.Drop)]
    public void A_statement_follows_its_request(bool recorded, SamplingDecision decision) =>
        Assert.Equal(decision, Decide(ActivityKind.Client, Parent(recorded, isRemote: false)));

    private static ActivityContext Parent(bool recorded, bool isRemote) => new(
        ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), recorded ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, null, isRemote);

    private static SamplingDecision Decide(ActivityKind kind, ActivityContext parent) =>
        RequestSampler.ForAllClients().ShouldSample(new SamplingParameters(parent, ActivityTraceId.CreateRandom(), "span", kind)).Decision;
}
