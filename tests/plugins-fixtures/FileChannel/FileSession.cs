using EJournal.Plugins;

namespace FileChannel;

internal sealed class FileSession(string folder) : IChannelSession
{
    public AddressResult NormalizeAddress(string raw)
    {
        var name = raw.Trim().ToLowerInvariant();
        return name.Length is > 0 and <= 64 && name.All(char.IsAsciiLetter)
            ? new AddressResult(true, name, null) { Masked = name[..1] + "***" }
            : new AddressResult(false, null, "malformed");
    }

    public RenderResult Render(MessageContent content) => new($"{content.Title}\n{content.Body}".Trim(), 1, "utf-8", false);

    public async ValueTask<SendOutcome> SendAsync(SendRequest request, CancellationToken cancellationToken)
    {
        try
        {
            // The key makes a second attempt write the same file again instead of another one.
            var file = Path.Combine(folder, $"{request.Address}-{request.IdempotencyKey}.txt");
            await File.WriteAllTextAsync(file, Render(request.Content).Text, cancellationToken);
            return new SendOutcome.Accepted(request.IdempotencyKey);
        }
        catch (DirectoryNotFoundException)
        {
            return new SendOutcome.NotSent("no-folder", null, RateScope.Account);
        }
    }

    public ValueTask<ChannelHealth> CheckHealthAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Directory.Exists(folder)
            ? new ChannelHealth(HealthState.Healthy, null)
            : new ChannelHealth(HealthState.Down, "no-folder"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
