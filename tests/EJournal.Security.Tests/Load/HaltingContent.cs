using System.Net;
using System.Net.Http.Headers;

namespace EJournal.Security.Tests.Load;

/// <summary>A request whose second half is not sent before the time has come.</summary>
internal sealed class HaltingContent : HttpContent
{
    private readonly Task _rest;

    public HaltingContent(Task rest)
    {
        _rest = rest;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync("""{"query":"{ sch"""u8.ToArray());
        await stream.FlushAsync();
        await _rest;
        await stream.WriteAsync("""ool { name } }"}"""u8.ToArray());
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
