using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// A pupil of the viewer's own family with one week of the diary, in one command: what families ask for most. The week is shown by
/// <see cref="PupilDiaries.Diary"/> alone, behind the gate.
/// </summary>
internal static class OwnDiaries
{
    public static async Task<Pupil?> FindAsync(long id, SelectedField diary, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Of a date that is none of a school year the diary's own resolver will complain.
        if (SchoolWeek.Of((DateOnly)diary.Arguments[0]!) is not { } week)
            return await OwnPupils.FindAsync(db, viewer.SchoolId, id, ct);
        var parts = DiaryParts.Of(diary.Below);
        var (pupil, read) = await DiaryStatement.RunWithPupilAsync(db, viewer.SchoolId, id, week, parts, ct);
        if (pupil is not null)
            ahead.Keep(pupil, nameof(PupilDiaries.Diary), new Read(week, parts, read));
        return pupil;
    }

    /// <summary>What was read with the only pupil; null where it was not, or where another week is asked for, as the schedule's can be.</summary>
    public static DiaryWeek? Of(IReadOnlyList<Pupil> pupils, SchoolWeek week, DiaryParts parts, ReadAhead ahead) =>
        pupils.Count == 1 && ahead.Of<Read>(pupils, nameof(PupilDiaries.Diary)) is [var read] && read.Week == week && read.Parts == parts ? read.Content : null;

    private sealed record Read(SchoolWeek Week, DiaryParts Parts, DiaryWeek Content);
}
