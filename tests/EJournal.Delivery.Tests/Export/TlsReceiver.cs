using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace EJournal.Delivery.Tests.Export;

/// <summary>An information system on loopback, with a certificate that only those trust who have its file.</summary>
internal sealed class TlsReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate = MakeCertificate();
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _received = new(0);
    private readonly Task _serving;

    private TlsReceiver()
    {
        File.WriteAllText(AuthorityFile, _certificate.ExportCertificatePem());
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>What <c>Retry-After</c> asks for beside a 429, in seconds.</summary>
    public const int Pause = 600;

    public static TlsReceiver Start() => new();

    /// <summary>The status of each answer in turn, 200 when none is left; 0 for no answer at all.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    public ConcurrentQueue<ReceivedRequest> Requests { get; } = [];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string AuthorityFile { get; } = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pem");

    public Task ReceivedAsync() => _received.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>From now on nobody listens.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        File.Delete(AuthorityFile);
        _certificate.Dispose();
        _stop.Dispose();
        _received.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = AnswerAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var tls = new SslStream(client.GetStream()))
            {
                await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
                var request = await ReadAsync(tls);
                Requests.Enqueue(request);
                _received.Release();
                var status = Answers.TryDequeue(out var next) ? next : 200;
                if (status == 0)
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                var pause = status == 429 ? $"Retry-After: {Pause}\r\n" : "";
                await tls.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\n{pause}Location: https://localhost:{Port}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), _stop.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
        {
        }
    }

    private async Task<ReceivedRequest> ReadAsync(SslStream tls)
    {
        var (bytes, buffer) = (new List<byte>(), new byte[4096]);
        while (true)
        {
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0)
            {
                var request = new ReceivedRequest(text[..end], text[(end + 4)..]);
                if (bytes.Count >= end + 4 + int.Parse(request.Header("Content-Length")!, CultureInfo.InvariantCulture))
                    return request;
            }

            var read = await tls.ReadAsync(buffer, _stop.Token);
            if (read == 0)
                throw new IOException("closed");
            bytes.AddRange(buffer.AsSpan(0, read));
        }
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
