using System.Net;

namespace EJournal.Plugins.Shared;

/// <summary>What came back for one request.</summary>
internal abstract record HttpAnswer
{
    private HttpAnswer()
    {
    }

    /// <summary>A whole answer, of whatever status.</summary>
    public sealed record Received(HttpStatusCode Status, string Body, TimeSpan? RetryAfter) : HttpAnswer;

    /// <summary>There was no connection, so surely nothing left.</summary>
    public sealed record NothingSent : HttpAnswer;

    /// <summary>The request or part of it left, and no whole answer came.</summary>
    public sealed record Lost(string Code) : HttpAnswer;
}
