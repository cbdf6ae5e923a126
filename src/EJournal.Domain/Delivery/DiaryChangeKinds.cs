using EJournal.Domain.Access;

namespace EJournal.Domain.Delivery;

/// <summary>Which changes of a diary a token may be told of.</summary>
public static class DiaryChangeKinds
{
    /// <summary>Any one of these scopes opens changes of the kind.</summary>
    public static Scope OpenedBy(DiaryChangeKind kind) => kind switch
    {
        DiaryChangeKind.MarkSet or DiaryChangeKind.MarkCorrected or DiaryChangeKind.MarkWithdrawn or DiaryChangeKind.FinalMark
            or DiaryChangeKind.Examination or DiaryChangeKind.Forecast => Scope.DiaryRead | Scope.MarksRead,
        DiaryChangeKind.Attendance or DiaryChangeKind.AbsenceReason => Scope.DiaryRead | Scope.AttendanceRead,
        _ => Scope.DiaryRead,
    };

    /// <summary>Of the kinds asked for, or of all, those that the viewer may be told of; null for all there are.</summary>
    public static IReadOnlyList<DiaryChangeKind>? OpenTo(Viewer viewer, IReadOnlyList<DiaryChangeKind>? asked) => viewer.Token is { } token
        ? [.. (asked ?? Enum.GetValues<DiaryChangeKind>()).Where(kind => (OpenedBy(kind) & token.Scopes) != 0)]
        : asked;
}
