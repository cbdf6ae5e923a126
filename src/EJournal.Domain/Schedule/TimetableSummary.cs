namespace EJournal.Domain.Schedule;

/// <summary>What a new weekly grid did, or would do, to the lessons: ids only.</summary>
public sealed record TimetableSummary
{
    /// <summary>So many are named of each kind; the counts are of all.</summary>
    public const int MostNamed = 200;

    public required DateOnly From { get; init; }
    public required int Added { get; init; }
    public required int Removed { get; init; }
    public required int Changed { get; init; }
    public required int Unchanged { get; init; }
    public required int KeptInAll { get; init; }
    public required IReadOnlyList<KeptLesson> Kept { get; init; }
    public required IReadOnlyList<LeftOutLesson> LeftOut { get; init; }
    public required IReadOnlyList<LostChange> LostChanges { get; init; }

    public static TimetableSummary Of(DateOnly from, TimetableReplacement replacement) => new()
    {
        From = from,
        Added = replacement.Added.Count,
        Removed = replacement.Removed.Count + replacement.Dropped.Count,
        Changed = replacement.Changed.Count,
        Unchanged = replacement.Staying.Count - replacement.Changed.Count,
        KeptInAll = replacement.Kept.Count,
        Kept = [.. replacement.Kept.Take(MostNamed).Select(k => new KeptLesson(k.Standing.Lesson.Id, k.Reason))],
        LeftOut = [.. replacement.LeftOut.Take(MostNamed)
            .Select(l => new LeftOutLesson(l.Wanted.Lesson.GroupId, l.Wanted.Lesson.Date, l.Wanted.Lesson.Number, l.Instead.Lesson.Id))],
        LostChanges = [.. replacement.Lost.Take(MostNamed).Select(l => new LostChange(l.Lesson.Id, l.Change!.Value))],
    };
}

/// <summary>A lesson that stays though the new grid does not have it.</summary>
public sealed record KeptLesson(long LessonId, KeptReason Reason);

/// <summary>A lesson of the new grid that was not added, since another that stays has its place.</summary>
public sealed record LeftOutLesson(long GroupId, DateOnly Date, int Number, long InsteadId);

/// <summary>A lesson whose substitution, cancellation or move has no place in the new grid.</summary>
public sealed record LostChange(long LessonId, LessonChangeKind Kind);
