using EJournal.Domain.People;

namespace EJournal.Domain.Regulations;

public sealed partial record Regulation
{
    /// <summary>Roles that can be given to people (PPL-01).</summary>
    [Setting("S-01", "Какие роли есть в школе")]
    public IReadOnlyList<Role> RolesInUse { get; init; } = Enum.GetValues<Role>();

    /// <summary>Who enters and changes data about people (PPL-07).</summary>
    [Setting("S-02", "Кто вносит и меняет данные о людях")]
    public PeopleMaintainers PeopleDataMaintainers { get; init; } = new(
        Staff: [Responsible.Administrator, Responsible.AdministratorAssistant, Responsible.HrSpecialist],
        Families: [Responsible.Administrator, Responsible.AdministratorAssistant, Responsible.Clerk, Responsible.HomeroomTeacher]);

    /// <summary>How often the homeroom teacher checks the data of the class (PPL-10); null for not asked.</summary>
    [Setting("S-03", "Как часто классный руководитель сверяет данные класса")]
    public Interval? HomeroomDataCheckInterval { get; init; }

    /// <summary>Who invites whom (ACC-02, A-07).</summary>
    [Setting("S-04", "Кто выдаёт реквизиты доступа")]
    public CredentialChain CredentialIssuer { get; init; } = new(
        Staff: [Responsible.Administrator, Responsible.AdministratorAssistant],
        Families: [Responsible.HomeroomTeacher, Responsible.Administrator, Responsible.AdministratorAssistant]);

    /// <summary>The ways in, by category of users (ACC-03, A-07, A-29).</summary>
    [Setting("S-05", "Как пользователи входят в систему")]
    public SignInRoutes SignInRoute { get; init; } = new(
        Staff: [SignInMethod.Password, SignInMethod.ExternalProvider],
        Pupils: [SignInMethod.Password, SignInMethod.ExternalProvider],
        Parents: [SignInMethod.Password, SignInMethod.ExternalProvider]);

    /// <summary>Whether families may write as well as read (ACC-07, MSG-03, A-21).</summary>
    [Setting("S-06", "Что могут родители и ученики: смотреть или ещё и переписываться")]
    public FamilyAccess FamilyAccessMode { get; init; } = new(FamilyMode.ViewAndCorrespond, FamilyMode.ViewAndCorrespond, OtherFamilies: false);

    /// <summary>By when curriculum, load and schedule of the year are approved (CUR-04); null for no date.</summary>
    [Setting("S-07", "До какого числа утверждают учебный план, нагрузку и расписание")]
    public YearlyDate? YearStartApprovalDeadline { get; init; } = new(8, 31);

    /// <summary>Who enters lesson plans (CUR-05).</summary>
    [Setting("S-08", "Кто вносит календарно-тематическое планирование")]
    public IReadOnlyList<Responsible> LessonPlanEditors { get; init; } = [Responsible.Teacher];

    /// <summary>By when lesson plans are entered (CUR-05); null for no date.</summary>
    [Setting("S-09", "До какого числа вносят календарно-тематическое планирование")]
    public YearlyDate? LessonPlanDeadline { get; init; }
}
