using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Data.PersonalData;

/// <summary>
/// Which tables hold something about a person, told from their columns: a new table with such a column is part of the export
/// without anybody remembering it. What a person wrote about others (author, teacher, who recorded) is the school's record
/// and no part of it.
/// </summary>
public static class PersonTables
{
    // Columns that say whom a row is about.
    private static readonly string[] Subjects =
        ["PersonId", "PupilId", "ParentId", "EmployeeId", "AccountId", "UserId", "GivenById", "MarkId", "FinalMarkId", "ExaminationResultId", "AttendanceId", "AgreementId"];

    // Where such a column names somebody else as well: the columns that count.
    private static readonly Dictionary<string, string[]> Narrowed = new()
    {
        ["DataAccess"] = ["PupilId"],
        ["Remarks"] = ["TeacherId"],
        ["DeliveryAgreements"] = ["ParentId"],
        ["DeliveryMessages"] = ["AgreementId"],
        ["DeliveryItems"] = ["AgreementId"],
    };

    /// <summary>Tables that have such a column and are left out, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } = new Dictionary<string, string>
    {
        ["JournalEvents"] = "works off changes of marks, absences and homework, which are exported themselves; holds ids only",
        ["AuditEntries"] = "the school's record of what was done in the journal; the person is named as who did it, and what it tells is about others",
        ["IdempotencyRecords"] = "technical, kept for 24 hours",
        ["AccountTokens"] = "secrets of the account",
        ["Announcements"] = "news of the school; the person only posted or ordered them",
        ["Correspondence"] = "read by those who take part and by nobody else, each with his own sign-in",
        ["LessonPlanVersions"] = "plans of the school; the person only made or approved them",
        ["CurriculumVersions"] = "decisions of the school; the person only entered them",
        ["LoadChanges"] = "the school's distribution of work; whom a group was given to stands with its lessons",
        ["YearApprovals"] = "decisions of the school; the person only entered them",
        ["MethodicalAssociations"] = "the school's order of things; the person is named as who keeps the plans",
        ["Inaccuracies"] = "what is not right in the school's journal; the person only reported or answered it",
        ["NotepadEntries"] = "a teacher's working notes (A-33): nothing is decided by them, nobody but their author reads them, the program neither counts nor passes them on; deleted by their author, and when pupil or teacher is erased",
        ["RegulationChanges"] = "decisions of the school; the person only entered them",
        ["PeriodDecisions"] = "decisions of the school; the person only entered them",
        ["SchoolYears"] = "decisions of the school; the person only opened or closed the year",
        ["RolloutSteps"] = "the school's plan; the person answers for a step of it or entered it",
        ["RightChanges"] = "decisions of the school; the person only entered them",
    };

    /// <summary>Tables with marks and absences: never for the administrator .</summary>
    public static IReadOnlySet<string> OfMarks { get; } =
        new HashSet<string> { "Marks", "MarkRevisions", "Attendance", "AttendanceRevisions", "FinalMarks", "FinalMarkRevisions", "ExaminationResults", "ExaminationRevisions", "Debts", "ExternalMarks", "DeliveryItems", "CorrectionItems", "ExemptionDocuments", "ExcuseNotes", "AcknowledgedMarks", "Remarks" };

    /// <summary>
    /// False for rows about the person that are not told: when a parent or the pupil opened the diary is known to the homeroom
    /// teacher and the leadership alone, and no part of the access log either.
    /// </summary>
    public static bool IsTold(object row) => row is not DataAccess { Area: DataArea.ParentCheck or DataArea.OwnDiary };

    /// <summary>Columns that would open something to whoever reads them, or tell nothing.</summary>
    public static IReadOnlySet<string> Secrets { get; } =
        new HashSet<string> { "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "LeaseToken", "Secret" };

    /// <summary>The columns by which rows of the table are about a person; empty for a table about nobody.</summary>
    public static IReadOnlyList<IProperty> SubjectsOf(IEntityType table)
    {
        if (table.IsOwned())
            return [];
        var names = Narrowed.GetValueOrDefault(NameOf(table), Subjects);
        return [.. names.Select(table.FindProperty).OfType<IProperty>()];
    }

    public static string NameOf(IEntityType table) => Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(table) ?? table.ShortName();
}
