using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace EJournal.Plugins.Shared;

/// <summary>
/// One request, one answer, and an honest word about what happened in between: the difference between "surely not sent" and "who knows"
/// decides whether the host may send again. Never throws but for the caller's own cancellation.
/// </summary>
internal sealed class HttpExchange(IChannelHost host) : IDisposable
{
    private readonly HttpClient _client = new(host.CreateHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="request">Disposed of here.</param>
    /// <param name="timeout">For everything, the body of the answer included.</param>
    /// <param name="maxLength">Of the answer's body, in bytes; a longer one is <see cref="HttpAnswer.Lost"/>.</param>
    /// <param name="cancellationToken">Throws <see cref="OperationCanceledException"/>, as the contract allows.</param>
    public async Task<HttpAnswer> SendAsync(
        HttpRequestMessage request, TimeSpan timeout, int maxLength, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, host.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using (request)
            using (var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token))
            {
                return await ReadAsync(response, maxLength, either.Token) is { } body
                    ? new HttpAnswer.Received(response.StatusCode, body, WaitOf(response.Headers.RetryAfter))
                    : new HttpAnswer.Lost("bad-answer");
            }
        }
        catch (HttpRequestException e) when (e.HttpRequestError is
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new HttpAnswer.NothingSent();
        }
        catch (SocketException)
        {
            // The other side was gone before the connection was ours: the client looks at its end while it makes one, and does not wrap this.
            return new HttpAnswer.NothingSent();
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new HttpAnswer.Lost("connection-lost");
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new HttpAnswer.Lost("timeout");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Neither we nor the caller gave up: it is the handler's own limit for connecting.
            return new HttpAnswer.NothingSent();
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<string?> ReadAsync(HttpResponseMessage response, int maxLength, CancellationToken cancellationToken)
    {
        var buffer = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var chunk = new byte[8192];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > maxLength)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? retryAfter) => retryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > host.Time.GetUtcNow() => date - host.Time.GetUtcNow(),
        _ => null,
    };
}
