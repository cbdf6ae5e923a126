using EJournal.Data;
using EJournal.Data.Curriculum;
using EJournal.Domain.Curriculum;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The topics of all passages of one field: read once, by whichever of their lists is asked for first.</summary>
public sealed class PassageTopics(IReadOnlyList<long> groupIds, DateOnly on)
{
    private ILookup<long, ProgrammeTopic>? _read;

    public async Task<ILookup<long, ProgrammeTopic>> ReadAsync(JournalDb db, CancellationToken ct) => _read ??= await db.TopicsAsync(groupIds, on, ct);
}
