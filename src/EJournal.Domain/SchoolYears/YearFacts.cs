using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>What the year before leaves to the one that is opened.</summary>
public sealed record YearFacts
{
    /// <summary>By grade and letter.</summary>
    public IReadOnlyList<SchoolClass> Classes { get; init; } = [];

    /// <summary>Those at school in the classes.</summary>
    public IReadOnlyList<ClassPupil> Pupils { get; init; } = [];

    public IReadOnlyList<TeachingGroup> Groups { get; init; } = [];

    public IReadOnlyList<GradingPeriod> Periods { get; init; } = [];

    /// <summary>Who works at the school when the year begins.</summary>
    public IReadOnlySet<long> Employed { get; init; } = new HashSet<long>();
}

/// <summary>A pupil in a class, and since when.</summary>
public readonly record struct ClassPupil(long PupilId, long ClassId, DateOnly Since);
