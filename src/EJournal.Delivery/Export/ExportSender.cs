using System.Security.Cryptography;
using EJournal.Data;
using EJournal.Delivery.Dispatch;
using EJournal.Domain.Readiness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Export;

/// <summary>
/// Sends what is due. An attempt is taken by one statement, with a time at which it counts as lost: of several servers one sends, and
/// what a crash leaves behind is sent again, with the same key.
/// </summary>
public sealed class ExportSender(
    IDbContextFactory<JournalDb> contexts, ExportSecrets secrets, DeliveryOptions options, TimeProvider time, ILogger<ExportSender> logger) : IDisposable
{
    private const int AtOnce = 8;
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    private readonly HttpClient _http = new(ExportHandler.Create(options)) { Timeout = Timeout.InfiniteTimeSpan };

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task SendDueAsync(CancellationToken stopping)
    {
        var now = Now;
        List<ExportSending> due;
        await using (var db = await contexts.CreateDbContextAsync(stopping))
        {
            due = await Due(db, now).OrderBy(s => s.DueAt).ThenBy(s => s.Id).Take(AtOnce).ToListAsync(stopping);
        }

        await Task.WhenAll(due.Select(s => SendAsync(s, stopping)));
    }

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(ExportSending sending, CancellationToken stopping)
    {
        await using var db = await contexts.CreateDbContextAsync(stopping);
        var now = Now;
        var lost = now + options.ExportTimeout * 2;
        var taken = await Due(db, now).Where(s => s.Id == sending.Id && s.Attempts == sending.Attempts).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Attempts, s => s.Attempts + 1).SetProperty(s => s.DueAt, lost).SetProperty(s => s.LastAttemptAt, now), stopping);
        if (taken == 0)
            return;
        var attempt = sending.Attempts + 1;
        var target = await db.ExportTargets.SingleAsync(t => t.SchoolId == sending.SchoolId, stopping);
        var school = await db.Schools.SingleAsync(s => s.Id == sending.SchoolId, stopping);
        var month = await db.PublishedMonths.SingleAsync(m => m.Id == sending.PublishedMonthId, stopping);
        var (status, problem, asked) = SecretOf(target) is { } secret
            ? await AskAsync(ExportRequest.Make(sending, target, school, month, secret, time.GetUtcNow()), stopping)
            : (null, ExportProblem.Secret, null);
        // The address may hold a key of the receiver's own: it is not logged.
        if (problem is not null)
            logger.LogWarning("Sending {Sending} of school {School} did not arrive: {Problem} {Status}, attempt {Attempt}", sending.Id, sending.SchoolId, problem, status, attempt);
        await SettleAsync(db, sending.Id, attempt, status, problem, asked);
    }

    private static IQueryable<ExportSending> Due(JournalDb db, DateTime now) => db.ExportSendings
        .Where(s => s.State == ExportState.Waiting && s.DueAt <= now && db.ExportTargets.Any(t => t.SchoolId == s.SchoolId && t.Enabled));

    private byte[]? SecretOf(ExportTarget target)
    {
        try
        {
            return secrets.Unprotect(target.SchoolId, target.ProtectedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<(int? Status, ExportProblem? Problem, TimeSpan? Asked)> AskAsync(HttpRequestMessage request, CancellationToken stopping)
    {
        using var sent = request;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(options.ExportTimeout);
        try
        {
            // Only the status counts: a body could be endless.
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var asked = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - time.GetUtcNow() : null;
            return ((int)response.StatusCode, response.IsSuccessStatusCode ? null : ExportProblem.Status, asked > LongestAsked ? LongestAsked : asked);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return (null, ExportProblem.Timeout, null);
        }
        catch (HttpRequestException e)
        {
            return (null, e.InnerException is ExportAddressException ? ExportProblem.Address
                : e.HttpRequestError == HttpRequestError.SecureConnectionError ? ExportProblem.Certificate
                : ExportProblem.Connection, null);
        }
    }

    private async Task SettleAsync(JournalDb db, long id, int attempt, int? status, ExportProblem? problem, TimeSpan? asked)
    {
        var now = Now;
        var state = problem switch
        {
            null => ExportState.Sent,
            ExportProblem.Address => ExportState.Refused,
            ExportProblem.Status when status is < 500 and not (408 or 429) => ExportState.Refused,
            _ => attempt >= ExportSending.MostAttempts ? ExportState.GivenUp : ExportState.Waiting,
        };
        var due = RetrySchedule.Random.Next(now, attempt, asked);
        DateTime? sentAt = state == ExportState.Sent ? now : null;
        // What was lost meanwhile and taken by another is the other's to settle.
        await db.ExportSendings.Where(s => s.Id == id && s.Attempts == attempt && s.State == ExportState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, state).SetProperty(s => s.DueAt, due).SetProperty(s => s.Status, status)
                .SetProperty(s => s.Problem, problem).SetProperty(s => s.SentAt, sentAt),
            CancellationToken.None);
    }
}
