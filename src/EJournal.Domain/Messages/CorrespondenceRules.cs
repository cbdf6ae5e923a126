using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Messages;

/// <summary>Who writes to whom (MSG-01 to MSG-03, MSG-07, A-21).</summary>
public static class CorrespondenceRules
{
    public const int LongestSubject = 200;
    public const int LongestText = 4000;
    public const int MostMembers = 100;

    /// <summary>Null when the viewer may write at all: staff always, families where the school's regulation lets them (S-06).</summary>
    public static Refusal? MayWrite(Viewer viewer, Regulation regulation)
    {
        var mode = regulation.FamilyAccessMode;
        var open = viewer.IsStaff
            || (viewer.ParentId != 0 && mode.Parents == FamilyMode.ViewAndCorrespond)
            || (viewer.PupilId != 0 && mode.Pupils == FamilyMode.ViewAndCorrespond);
        return open ? null : new(RefusalCode.Forbidden, "По регламенту школы в дневнике можно только смотреть, писать нельзя.") { Clause = "S-06" };
    }

    /// <summary>
    /// Null when the viewer may write to other families of the classes of his own: as a parent to parents, or as a pupil to pupils,
    /// where the school's regulation lets families write to one another (S-06).
    /// </summary>
    public static Refusal? MayWriteToFamilies(Viewer viewer, Regulation regulation) =>
        !regulation.FamilyAccessMode.OtherFamilies ? new(RefusalCode.Forbidden, "По регламенту школы семьи не пишут друг другу.") { Clause = "S-06" }
        : AsParent(viewer, regulation) || AsPupil(viewer, regulation) ? null
        : new(RefusalCode.Forbidden, "Другим семьям пишут только родители и ученики, которым регламент школы разрешает переписку.") { Clause = "S-06" };

    public static bool AsParent(Viewer viewer, Regulation regulation) =>
        viewer.ParentId != 0 && viewer.ChildIds.Count > 0 && regulation.FamilyAccessMode.Parents == FamilyMode.ViewAndCorrespond;

    public static bool AsPupil(Viewer viewer, Regulation regulation) =>
        viewer.PupilId != 0 && regulation.FamilyAccessMode.Pupils == FamilyMode.ViewAndCorrespond;

    /// <summary>Null when the viewer may write to all of them.</summary>
    /// <param name="viewer">Who writes; an employee writes to whoever is a user.</param>
    /// <param name="ofOwnChildren">
    /// The persons a family may write to: teachers and homeroom teachers of its children, and the administration.
    /// </param>
    /// <param name="members">Those addressed.</param>
    public static Refusal? MayAddress(Viewer viewer, IReadOnlySet<long> ofOwnChildren, IReadOnlyCollection<long> members) =>
        members.Count is 0 or > MostMembers
            ? new(RefusalCode.InvalidValue, $"Назовите от 1 до {MostMembers} адресатов.") { Field = "teacherIds" }
            : viewer.IsStaff || members.All(ofOwnChildren.Contains)
                ? null
                : new(RefusalCode.Forbidden, "Семья пишет учителям своего ребёнка, его классному руководителю и администрации.") { Clause = "S-06" };

    /// <summary>Everything that is wrong with the words; the subject only where a correspondence begins.</summary>
    public static IReadOnlyList<Refusal> Faults(string? subject, string text) =>
    [
        .. subject is null ? [] : AnnouncementRules.OfText(subject, LongestSubject, "subject", "Тема"),
        .. AnnouncementRules.OfText(text, LongestText, "text", "Сообщение"),
    ];
}
