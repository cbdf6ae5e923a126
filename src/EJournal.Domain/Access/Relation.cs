namespace EJournal.Domain.Access;

/// <summary>
/// How a viewer stands to an object. A field of the schema names the relations that may read it; deny is the default.
/// </summary>
[Flags]
public enum Relation
{
    None = 0,

    /// <summary>Nobody is signed in. Named only where the public may read.</summary>
    Anonymous = 1 << 0,

    /// <summary>Anyone with an account of the school.</summary>
    Member = 1 << 1,

    /// <summary>Any employee of the school.</summary>
    Staff = 1 << 2,

    /// <summary>The pupil himself.</summary>
    Self = 1 << 3,

    /// <summary>A parent of the pupil.</summary>
    OwnChild = 1 << 4,

    /// <summary>Teaches the group, or substitutes at the lesson, or teaches a group the pupil is in.</summary>
    OwnGroup = 1 << 5,

    /// <summary>Homeroom teacher of the class (ACC-12).</summary>
    OwnClass = 1 << 6,

    /// <summary>Director, deputy director, head of studies (ACC-14).</summary>
    Leadership = 1 << 7,

    Auditor = 1 << 8,
    Methodist = 1 << 9,

    /// <summary>Administrator and assistant: people and settings, never marks or absence reasons .</summary>
    Administrator = 1 << 10,

    /// <summary>Clerk and HR specialist.</summary>
    Office = 1 << 11,

    /// <summary>Has <see cref="Right.SeeMarks"/>: by default leadership and auditor.</summary>
    MarksOverseer = 1 << 12,

    /// <summary>Has <see cref="Right.SeeFamilies"/>: by default leadership, administrator, clerk.</summary>
    FamilyOverseer = 1 << 13,

    /// <summary>Has <see cref="Right.SeeStaffCards"/>: by default director, deputies, administrator, HR specialist.</summary>
    CardOverseer = 1 << 14,

    /// <summary>Has <see cref="Right.DecideRegulation"/>: by default the administrator.</summary>
    RegulationDecider = 1 << 15,

    /// <summary>The employee himself.</summary>
    OwnCard = 1 << 16,

    Family = Self | OwnChild,

    /// <summary>Who may see the marks and absences of a pupil, all subjects.</summary>
    PupilOverview = Family | OwnClass | MarksOverseer,

    /// <summary>Who may see marks and absences at all.</summary>
    MarkReaders = PupilOverview | OwnGroup,

    /// <summary>Who may know a family's parents and how to reach them (ACC-15): itself, the homeroom teacher, those who keep the lists.</summary>
    FamilyKeepers = OwnChild | OwnClass | FamilyOverseer,

    Anyone = Anonymous | Member,
}
