using EJournal.Domain.People;

namespace EJournal.Domain.SchoolYears;

/// <summary>What is done otherwise than proposed when a school year is opened.</summary>
public sealed record YearCorrections(
    IReadOnlyList<ClassCorrection> Classes,
    IReadOnlyList<NewClass> NewClasses,
    IReadOnlyList<PupilCorrection> Pupils,
    IReadOnlyList<GroupCorrection> Groups)
{
    public static YearCorrections None { get; } = new([], [], [], []);
}

/// <summary>How a class of the year before goes on.</summary>
/// <param name="ClassId">The class as it was.</param>
/// <param name="Letter">Another letter; that of another class joins the two.</param>
/// <param name="Shift">Another shift.</param>
/// <param name="HomeroomTeacherId">Another homeroom teacher.</param>
/// <param name="Finishes">It does not go on: its pupils finish the school (grades 9 and 11), or all have decisions of their own.</param>
public sealed record ClassCorrection(long ClassId, string? Letter, int? Shift, long? HomeroomTeacherId, bool Finishes);

/// <summary>A class that follows no other: a first grade, or one formed anew.</summary>
public sealed record NewClass(int GradeLevel, string Letter, int Shift, long? HomeroomTeacherId);

/// <summary>What becomes of one pupil.</summary>
/// <param name="PupilId">Who.</param>
/// <param name="Step">Up, again the same grade, or away.</param>
/// <param name="Letter">Of the class he goes to, where it is not that of his own.</param>
/// <param name="Reason">Of one who leaves.</param>
public sealed record PupilCorrection(long PupilId, PupilStep Step, string? Letter, LeavingReason? Reason);

/// <summary>How a group of the year before goes on in the class that follows.</summary>
public sealed record GroupCorrection(long GroupId, long? TeacherId, double? WeeklyHours, bool Ends);
