using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

/// <summary>What the school keeps about how the data of a family came to be.</summary>
internal static class FamilyRecords
{
    /// <summary>Who reads it: those who keep the lists and the homeroom teacher; of a parent also the parent himself.</summary>
    public const Relation Keepers = Relation.OwnClass | Relation.FamilyOverseer;

    /// <summary>One statement, however many people.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<PersonChange>>> ChangesAsync<T>(
        IReadOnlyList<T> parents, Func<T, long> personOf, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = parents.Ids(personOf);
        return await db.PersonChanges.VisibleTo(db, viewer).Where(c => ids.Contains(c.PersonId)).OrderByDescending(c => c.Id)
            .ManyEachAsync(parents, personOf, c => c.PersonId, ct);
    }
}
