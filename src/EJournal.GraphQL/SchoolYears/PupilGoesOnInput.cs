using EJournal.Domain.People;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A pupil who goes another way than the class (решение об ученике).</summary>
public sealed record PupilGoesOnInput
{
    /// <summary>Who (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>Up, the same grade again, or from the school (решение).</summary>
    public required PupilStep Step { get; init; }

    /// <summary>The letter of the class he goes to (литера); that of the class he is in when not given.</summary>
    public string? Letter { get; init; }

    /// <summary>Why he leaves (причина выбытия); who leaves the ninth or the last grade has finished it when not given.</summary>
    public LeavingReason? Reason { get; init; }
}
