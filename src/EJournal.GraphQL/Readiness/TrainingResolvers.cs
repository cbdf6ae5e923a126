using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<Training>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class TrainingResolvers
{
    /// <summary>How many took part (участников).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> ParticipantCount([Parent] IReadOnlyList<Training> trainings, JournalDb db, CancellationToken ct)
    {
        var ids = trainings.Ids(t => t.Id);
        var counts = await db.Set<TrainingParticipant>().Where(p => ids.Contains(p.TrainingId))
            .GroupBy(p => p.TrainingId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, ct);
        return [.. trainings.Select(t => counts.GetValueOrDefault(t.Id))];
    }

    /// <summary>Who took part (участники), by name.</summary>
    [BatchResolver]
    [ListSize(Training.MostParticipants, Usual = 30)]
    [Readers(Relation.Leadership | Relation.Administrator)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<PersonName>>> Participants(
        [Parent] IReadOnlyList<Training> trainings, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = trainings.Ids(t => t.Id);
        var rows = await (
            from participant in db.Set<TrainingParticipant>()
            where ids.Contains(participant.TrainingId)
            join person in db.People on participant.PersonId equals person.Id
            where person.SchoolId == viewer.SchoolId
            orderby person.LastName, person.FirstName, person.Id
            select new { participant.TrainingId, Person = person }).ToListAsync(ct);
        var byTraining = rows.ToLookup(r => r.TrainingId, r => r.Person.Name);
        return [.. trainings.Select(t => byTraining[t.Id].ToList())];
    }
}
