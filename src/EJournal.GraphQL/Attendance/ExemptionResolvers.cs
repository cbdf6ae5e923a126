using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

[ObjectType<ExemptionDocument>]
[Readers(ExemptionReaders.Health)]
[NoToken]
public static class ExemptionResolvers
{
    /// <summary>The only subject it frees from (предмет); null for all lessons.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject?>> Subject(
        [Parent] IReadOnlyList<ExemptionDocument> exemptions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).OneEachAsync(exemptions, e => e.SubjectId, ct);
}

[ObjectType<Pupil>]
public static class PupilExemptions
{
    /// <summary>The documents that free the pupil from lessons (документы, освобождающие от занятий), the latest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 2)]
    [Readers(ExemptionReaders.Health)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<ExemptionDocument>>> Exemptions(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.ExemptionDocuments.VisibleTo(db, viewer).Where(d => ids.Contains(d.PupilId) && d.WithdrawnAt == null)
            .OrderByDescending(d => d.From).ThenByDescending(d => d.Id).ManyEachAsync(pupils, p => p.Id, d => d.PupilId, ct);
    }
}
