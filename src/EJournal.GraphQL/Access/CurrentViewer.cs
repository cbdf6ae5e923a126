using EJournal.Domain.Access;

namespace EJournal.GraphQL.Access;

/// <summary>Who is asking in this request; set before the operation runs, and the public until then.</summary>
public sealed class CurrentViewer
{
    public Viewer Viewer { get; set; } = Viewer.Anonymous;
}
