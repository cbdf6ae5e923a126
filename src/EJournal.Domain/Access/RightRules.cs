using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Access;

/// <summary>Which role has which right, and who may change that, within limits that no school can move (ACC-06, A-44).</summary>
public static class RightRules
{
    private static readonly Role[] Administrators = [Role.Administrator, Role.AdministratorAssistant];
    private static readonly Role[] Leadership = [Role.Director, Role.DeputyDirector, Role.HeadOfStudies];

    private static readonly Dictionary<Right, HashSet<Role>> Defaults = new()
    {
        [Right.SeeMarks] = [.. Leadership, Role.Auditor],
        [Right.SeePupils] = [.. Leadership, Role.Auditor, .. Administrators, Role.Clerk],
        [Right.SeeFamilies] = [.. Leadership, .. Administrators, Role.Clerk],
        [Right.SeeStaffCards] = [Role.Director, Role.DeputyDirector, Role.HrSpecialist, .. Administrators],
        [Right.DecideRegulation] = [.. Administrators],
        [Right.ChangeSchoolData] = [Role.Director, .. Administrators],
    };

    private static readonly Dictionary<(Role, Right), bool> NothingDecided = [];

    private static readonly HashSet<Right> None = [];

    private static readonly Right[] All = Enum.GetValues<Right>();

    public static bool HasByDefault(Role role, Right right) => Defaults[right].Contains(role);

    /// <summary>What a role has where nothing was decided about the right itself: whoever keeps people's data sees them (S-02).</summary>
    public static bool HasByDefault(Role role, Right right, PeopleMaintainers keepers) =>
        HasByDefault(role, right) || right switch
        {
            Right.SeePupils or Right.SeeFamilies => keepers.Families.Any(k => Responsibilities.RoleOf(k) == role),
            Right.SeeStaffCards => keepers.Staff.Any(k => Responsibilities.RoleOf(k) == role),
            _ => false,
        };

    public static bool Has(Role role, Right right, IReadOnlyDictionary<(Role, Right), bool> adjusted, PeopleMaintainers keepers) =>
        adjusted.TryGetValue((role, right), out var granted) ? granted : HasByDefault(role, right, keepers);

    /// <summary>The rights of somebody with these roles: what one of them gives, another does not take away (PPL-02).</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="adjusted">What the school decided about rights.</param>
    /// <param name="keepers">Who keeps people's data there.</param>
    public static IReadOnlySet<Right> Of(
        IReadOnlyCollection<Role> roles, IReadOnlyDictionary<(Role, Right), bool>? adjusted = null, PeopleMaintainers? keepers = null)
    {
        // No school can give a right to families (Limit), and most who ask are no more than that.
        if (roles.All(role => role is Role.Pupil or Role.Parent))
            return None;
        var rights = new HashSet<Right>();
        foreach (var right in All)
        {
            if (roles.Any(role => Has(role, right, adjusted ?? NothingDecided, keepers ?? Regulation.Default.PeopleDataMaintainers)))
                rights.Add(right);
        }

        return rights;
    }

    /// <summary>
    /// The limits that hold for every school; null where the school may decide. The director and the administrator keep what
    /// they have, so that there is always somebody who can give it back.
    /// </summary>
    public static Refusal? Limit(Role role, Right right) => role switch
    {
        Role.Pupil or Role.Parent => No("Ученикам и родителям права сотрудников не даются.", "ACC-08"),
        Role.Administrator or Role.AdministratorAssistant when right == Right.SeeMarks => No("Администратор и его помощник не видят отметок и пропусков.", "A-44"),
        Role.Director or Role.Administrator when HasByDefault(role, right) => No("Это право у директора и администратора отнять нельзя.", "ACC-06"),
        Role.Auditor when right is Right.DecideRegulation or Right.ChangeSchoolData => No("Проверяющий ничего не меняет.", "A-41"),
        _ => null,
    };

    /// <summary>
    /// Null when the viewer may decide about this right of this role. Nobody gives what he lacks; and marks are the director's
    /// to show, even where the administrator is a deputy as well.
    /// </summary>
    public static Refusal? MayAdjust(Viewer viewer, Role role, Right right)
    {
        if (!viewer.IsAdministrator && !viewer.Has(Role.Director))
            return No("Права ролей меняют администратор и директор.", "001 п.8");
        if (Limit(role, right) is { } limit)
            return limit;
        if (right == Right.SeeMarks && !viewer.Has(Role.Director))
            return No("Кто видит отметки, решает директор.", "A-44");
        return viewer.Holds(right) ? null : No("Нельзя дать или отнять право, которого нет у вас самих.", "001 п.5.2");
    }

    /// <summary>
    /// Empty when the viewer may change the regulation so. Whoever keeps people's data sees them (S-02), and whoever hands out
    /// access opens accounts (S-04): who was given nothing but the right to decide the regulation would give himself all others.
    /// </summary>
    public static IReadOnlyList<Refusal> MayDecide(Viewer viewer, Regulation before, Regulation after)
    {
        // The program itself: an import, the demo school.
        if (!viewer.IsSignedIn || viewer.Has(Role.Administrator) || viewer.Has(Role.Director))
            return [];
        return [.. RegulationSettings.All
            .Where(s => (s.IsOf(nameof(Regulation.PeopleDataMaintainers)) || s.IsOf(nameof(Regulation.CredentialIssuer))) && s.Read(before) != s.Read(after))
            .Select(s => No(
                s.IsOf(nameof(Regulation.CredentialIssuer))
                    ? "Кто выдаёт доступ, решает администратор или директор."
                    : "Кто ведёт данные о людях, решает администратор или директор.",
                s.Id))];
    }

    private static Refusal No(string message, string clause) => new(RefusalCode.Forbidden, message) { Clause = clause };
}
