using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EJournal.Domain.Access;
using EJournal.Domain.Audit;
using EJournal.Domain.Delivery;

namespace EJournal.Data.Writes;

/// <summary>
/// One change in the making, inside its transaction. What it adds to <see cref="Db"/>, publishes and audits is stored
/// together or not at all.
/// </summary>
public sealed class JournalWrite
{
    private static readonly JsonSerializerOptions DetailsFormat = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<AuditEntry> _audit = [];

    internal JournalWrite(JournalDb db, Viewer viewer, DateTime now) => (Db, Viewer, Now) = (db, viewer, now);

    /// <summary>Tracks what it reads.</summary>
    public JournalDb Db { get; }

    public Viewer Viewer { get; }

    /// <summary>The moment of the change, UTC, in whole milliseconds as the database keeps it.</summary>
    public DateTime Now { get; }

    internal IReadOnlyList<AuditEntry> AuditEntries => _audit;

    internal bool Published { get; private set; }

    /// <summary>Sends what was added so far to the database, so that new objects have their ids. Still nothing is committed.</summary>
    public Task SaveAsync(CancellationToken cancellationToken) => Db.SaveChangesAsync(cancellationToken);

    /// <summary>
    /// Says which version the person has seen of what is changed: if it is no longer the stored one, the write ends as a
    /// conflict. For entities with a concurrency token <c>Version</c>; call it after the change.
    /// </summary>
    public void ExpectVersion(object entity, int version) => Db.Entry(entity).Property("Version").OriginalValue = version;

    /// <summary>Puts an event into the outbox; school, moment and author are filled in.</summary>
    public void Publish(JournalEvent happened)
    {
        happened.SchoolId = Viewer.SchoolId;
        happened.At = Now;
        happened.AuthorPersonId = Viewer.PersonId == 0 ? null : Viewer.PersonId;
        Db.JournalEvents.Add(happened);
        Published = true;
    }

    /// <summary>
    /// Says what was changed: <c>Audit("mark.set", $"Mark:{mark.Id}", new { lesson = 5 })</c>. Every allowed change says so at
    /// least once. Details carry ids and codes; no names and no addresses. What an application did names its token.
    /// </summary>
    public void Audit(string action, string subject, object? details = null) => _audit.Add(new AuditEntry
    {
        SchoolId = Viewer.SchoolId == 0 ? null : Viewer.SchoolId,
        At = Now,
        AccountId = Viewer.AccountId,
        Action = action,
        Subject = subject,
        Details = DetailsOf(details),
        PreviousHash = [],
        Hash = [],
    });

    private string DetailsOf(object? details)
    {
        if (Viewer.Token is not { } token)
            return details is null ? "{}" : JsonSerializer.Serialize(details, DetailsFormat);
        var told = details is null ? [] : JsonSerializer.SerializeToNode(details, DetailsFormat)!.AsObject();
        told["token"] = token.TokenId;
        return told.ToJsonString(DetailsFormat);
    }
}
