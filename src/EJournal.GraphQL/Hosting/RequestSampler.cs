using System.Diagnostics;
using OpenTelemetry.Trace;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// Records what requests cause. The statements of the background services, several a second, belong to no request and are left
/// out; and what a client says of its own tracing decides nothing here.
/// </summary>
public sealed class RequestSampler : Sampler
{
    public static Sampler ForAllClients()
    {
        var sampler = new RequestSampler();
        return new ParentBasedSampler(sampler, remoteParentSampled: sampler, remoteParentNotSampled: sampler);
    }

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
