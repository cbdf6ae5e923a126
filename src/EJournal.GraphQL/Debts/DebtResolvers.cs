using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Debts;

[ObjectType<Debt>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class DebtResolvers
{
    /// <summary>Who owes it (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil([Parent] IReadOnlyList<Debt> debts, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever set the debt may know to whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(debts, d => d.PupilId, ct);

    /// <summary>The lesson in whose column it stands (урок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson>> Lesson([Parent] IReadOnlyList<Debt> debts, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the debt may know its lesson, also after the pupil moved to another class or subgroup.
        db.Lessons.Where(l => l.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(debts, d => d.LessonId, ct);

    /// <summary>What the mark will be for (вид работы).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<WorkKind>> WorkKind([Parent] IReadOnlyList<Debt> debts, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.WorkKinds.VisibleTo(db, viewer).ExactlyOneEachAsync(debts, d => d.WorkKindId, ct);

    /// <summary>The mark that closed it (отметка); null while it is open, and for one that was cancelled.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Mark?>> Mark([Parent] IReadOnlyList<Debt> debts, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Marks.VisibleTo(db, viewer).InForce().OneEachAsync(debts, d => d.MarkId, ct);
}
