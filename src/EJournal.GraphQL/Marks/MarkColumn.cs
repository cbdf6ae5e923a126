using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Debts;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

/// <summary>
/// What marks of one lesson are checked against, read at once for all pupils: the statements do not grow with the column.
/// </summary>
internal sealed class MarkColumn
{
    internal const string DefaultKind = "LESSON";

    private MarkColumn(LessonWrite target) => Target = target;

    public LessonWrite Target { get; }

    /// <summary>Who decided that the marks are entered, whatever the terms; null where a teacher enters them himself.</summary>
    public MarkDecision? Decision { get; private init; }

    /// <summary>Of those who are named, the pupils of the group.</summary>
    public required IReadOnlySet<long> Pupils { get; init; }

    /// <summary>The kinds of work of the school by id.</summary>
    public required IReadOnlyDictionary<long, WorkKind> Kinds { get; init; }

    /// <summary>The marks in force at the lesson, by pupil; for who only asks for a correction those that he sees.</summary>
    public required ILookup<long, Mark> Marks { get; init; }

    /// <summary>Those of them that are not for who writes.</summary>
    public required IReadOnlySet<long> Hidden { get; init; }

    /// <summary>What the pupils owe of the lesson.</summary>
    public required IReadOnlyList<Debt> Debts { get; init; }

    public required MarkScale Scale { get; init; }

    public TermFacts Facts { get; private set; } = null!;

    public EntryTerm CutOff => EntryTerms.CutOff(Target.Regulation, Facts);

    public static async Task<Decision<MarkColumn>> BeginAsync(
        JournalWrite write, long lessonId, IReadOnlyList<MarkCell> cells, CancellationToken ct)
    {
        var begun = await LessonWrite.BeginAsync(write, lessonId, ct);
        return begun.TryGet(out var target)
            ? await ReadAsync(write, target, cells, decision: null, ct)
            : Domain.Rules.Decision.Refuse<MarkColumn>(begun.Refusals);
    }

    public static async Task<MarkColumn> ReadAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<MarkCell> cells, MarkDecision? decision, CancellationToken ct)
    {
        var lessonId = target.Lesson.Id;
        var (db, schoolId) = (write.Db, write.Viewer.SchoolId);
        var named = cells.Select(c => c.PupilId).Distinct().ToList();
        var marks = await db.Marks.InForce().Where(m => m.LessonId == lessonId && named.Contains(m.PupilId)).OrderBy(m => m.Id).ToListAsync(ct);
        var hidden = target.SubstitutionIsOver
            ? marks.Select(m => m.Id).Except(await db.Marks.VisibleTo(db, write.Viewer).Where(m => m.LessonId == lessonId).Select(m => m.Id).ToListAsync(ct)).ToHashSet()
            : [];
        var column = new MarkColumn(target)
        {
            Decision = decision,
            Pupils = await db.PupilsOf(target.Group, target.Lesson.Date).Where(p => named.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(ct),
            Kinds = await db.WorkKinds.AsNoTracking().Where(k => k.SchoolId == schoolId).ToDictionaryAsync(k => k.Id, ct),
            Marks = (decision is { CorrectionId: null } ? marks.Where(m => !hidden.Contains(m.Id)) : marks).ToLookup(m => m.PupilId),
            Hidden = hidden,
            Debts = await db.Debts.Where(d => d.LessonId == lessonId && d.ClosedAt == null && named.Contains(d.PupilId)).ToListAsync(ct),
            Scale = MarkScale.Of(target.Regulation, target.GradeLevel),
        };
        List<WorkKind> used = [.. cells.Select(column.KindOf).OfType<WorkKind>().Distinct()];
        column.Facts = await TermFactsReader.ReadAsync(db, target, used, ct);
        return column;
    }

    /// <summary>The mark that a cell names; null where it names none, or one that is not there for who writes.</summary>
    public Mark? NamedBy(MarkCell cell) => cell.MarkId is { } id && !Hidden.Contains(id) ? Marks[cell.PupilId].FirstOrDefault(m => m.Id == id) : null;

    /// <summary>The debt that a mark for the work closes; null for none.</summary>
    public Debt? DebtOf(long pupilId, WorkKind kind) => Debts.FirstOrDefault(d => d.PupilId == pupilId && d.WorkKindId == kind.Id);

    /// <summary>What the cell's mark is for: what it says, else its mark's, else the lesson's, else work in the lesson; null for an unknown kind.</summary>
    public WorkKind? KindOf(MarkCell cell) => (cell.WorkKindId ?? NamedBy(cell)?.WorkKindId ?? Target.Lesson.WorkKindId) is { } id
        ? Kinds.GetValueOrDefault(id)
        : Kinds.Values.Single(k => k.Code == DefaultKind);
}
