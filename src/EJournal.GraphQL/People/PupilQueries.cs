using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[QueryType]
public static class PupilQueries
{
    /// <summary>A pupil by id (ученик); null when there is none that you may see.</summary>
    [Readers(Relation.Member)]
    [AnyToken]
    public static Task<Pupil?> Pupil(
        [ID("Pupil")][GraphQLDescription("The pupil's id (идентификатор).")] long id,
        SelectedFields below, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) => AccessPolicy.IsFamilyOf(viewer, id)
        ? below.Single("diary") is { } diary ? OwnDiaries.FindAsync(id, diary, ahead, db, viewer, ct) : OwnPupils.FindAsync(db, viewer.SchoolId, id, ct)
        : db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).FindAsync(id, ct);
}
