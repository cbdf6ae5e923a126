using EJournal.Domain.Delivery;

namespace EJournal.GraphQL.Diary;

/// <summary>An event of the outbox, and a pupil whose diary it concerns.</summary>
internal sealed record Concerned
{
    public required long PupilId { get; init; }
    public required JournalEvent Event { get; init; }
}
