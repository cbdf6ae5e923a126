using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[QueryType]
[Scopes(Scope.JournalRead)]
public static class ControlQueries
{
    private const int MaxFirst = 100;
    private const int DefaultFirst = 25;

    /// <summary>Checks of the journal (проверки журнала), the latest first: all of them for leadership and the auditor, else your own.</summary>
    [Readers(ControlReaders.Checks)]
    [ListSize(MaxFirst, Usual = DefaultFirst, By = nameof(first))]
    public static async Task<IReadOnlyList<JournalCheck>> JournalChecks(
        [ID("SchoolClass")][GraphQLDescription("Only checks of this class, or of a group of it (класс).")] long? classId,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [ID("JournalCheck")][GraphQLDescription("Those older than this one (продолжение).")] long? after,
        JournalDb db, Viewer viewer, CancellationToken ct) =>
        await db.JournalChecks.VisibleTo(db, viewer)
            .Where(c => (after == null || c.Id < after) && (classId == null || c.Items.Any(i => i.ClassId == classId)))
            .OrderByDescending(c => c.Id).Take(first ?? DefaultFirst).ToListAsync(ct);

    /// <summary>Remarks (замечания), the latest first: those made to you, all of them for leadership and the auditor.</summary>
    [Readers(ControlReaders.Remarks)]
    [ListSize(MaxFirst, Usual = DefaultFirst, By = nameof(first))]
    public static async Task<IReadOnlyList<Remark>> Remarks(
        [GraphQLDescription("Only those that stand so (состояние).")] RemarkStatus? status,
        [ID("Teacher")][GraphQLDescription("Only those made to this employee (учитель).")] long? teacherId,
        [GraphQLDescription("Only those that were due before this day and still wait for the teacher (просроченные к дате).")] DateOnly? overdueOn,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [ID("Remark")][GraphQLDescription("Those older than this one (продолжение).")] long? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = db.Remarks.VisibleTo(db, viewer)
            .Where(r => (after == null || r.Id < after) && (status == null || r.Status == status) && (teacherId == null || r.TeacherId == teacherId));
        if (overdueOn is { } day)
            asked = asked.Where(r => r.Due < day && (r.Status == RemarkStatus.Open || r.Status == RemarkStatus.SentBack));
        return await asked.OrderByDescending(r => r.Id).Take(first ?? DefaultFirst).ToListAsync(ct);
    }

    /// <summary>Inaccuracies that homeroom teachers reported (сообщения о неточностях), the latest first: of the own class, all of them for leadership and the auditor.</summary>
    [Readers(ControlReaders.Inaccuracies)]
    [ListSize(MaxFirst, Usual = DefaultFirst, By = nameof(first))]
    public static async Task<IReadOnlyList<Inaccuracy>> Inaccuracies(
        [GraphQLDescription("Only those that are not answered, or only those that are (без ответа).")] bool? open,
        [ID("SchoolClass")][GraphQLDescription("Only those about this class (класс).")] long? classId,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [ID("Inaccuracy")][GraphQLDescription("Those older than this one (продолжение).")] long? after,
        JournalDb db, Viewer viewer, CancellationToken ct) =>
        await db.Inaccuracies.VisibleTo(db, viewer)
            .Where(i => (after == null || i.Id < after) && (classId == null || i.ClassId == classId) && (open == null || (i.AnsweredAt == null) == open))
            .OrderByDescending(i => i.Id).Take(first ?? DefaultFirst).ToListAsync(ct);
}
