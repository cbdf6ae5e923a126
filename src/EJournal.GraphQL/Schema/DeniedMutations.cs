using System.Collections.Concurrent;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// Puts refused mutations on record: who tried what, and which kind of refusal it was. Ids and texts of the input are not
/// kept. The same again within a minute is the same attempt, so that nobody fills the audit chain by repeating himself.
/// </summary>
internal sealed class DeniedMutations(JournalWrites writes, TimeProvider time)
{
    public const string Action = "mutation.denied";

    private const int MostRemembered = 100_000;
    private static readonly TimeSpan SameAttempt = TimeSpan.FromMinutes(1);

    // An object that is hidden is refused as one that is not there.
    private static readonly ErrorCode[] Denials = [ErrorCode.Forbidden, ErrorCode.NotTaughtByYou, ErrorCode.NotFound];

    private readonly ConcurrentDictionary<(long? Account, string Mutation, ErrorCode Code), DateTimeOffset> _recorded = new();

    public static async ValueTask RecordAsync(MutationOutcome outcome, CancellationToken ct)
    {
        if (outcome.Refused)
            await Of(outcome).RecordAsync(outcome, ErrorCode.Forbidden, ct);
        else if (ErrorsOf(outcome.Result)?.Select(e => e.Code).Where(Denials.Contains).ToList() is [var code, ..])
            await Of(outcome).RecordAsync(outcome, code, ct);
    }

    private static DeniedMutations Of(MutationOutcome outcome) => outcome.Services.GetRequiredService<DeniedMutations>();

    private static IEnumerable<IError>? ErrorsOf(object? payload) => payload?.GetType().GetProperty("Errors")?.GetValue(payload) as IEnumerable<IError>;

    private async Task RecordAsync(MutationOutcome outcome, ErrorCode code, CancellationToken ct)
    {
        var (viewer, mutation, now) = (outcome.Services.GetRequiredService<Viewer>(), outcome.Field.Name, time.GetUtcNow());
        var attempt = (viewer.AccountId, mutation, code);
        if (_recorded.TryGetValue(attempt, out var before) && now - before < SameAttempt)
            return;
        if (_recorded.Count >= MostRemembered)
            _recorded.Clear();
        _recorded[attempt] = now;

        var request = viewer.IsSignedIn ? WriteRequest.By(viewer, mutation, null, mutation) : WriteRequest.BySystem(0, mutation);
        await writes.RunAsync(
            request,
            (write, _) =>
            {
                write.Audit(Action, $"Mutation:{mutation}", new { code = $"{code}", token = viewer.Token?.TokenId });
                return Task.FromResult(Domain.Rules.Decision.Allow(0L));
            },
            ct);
    }
}
