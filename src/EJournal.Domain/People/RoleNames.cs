namespace EJournal.Domain.People;

/// <summary>The roles of employees as schools write them, in Russian or English.</summary>
public static class RoleNames
{
    private static readonly Dictionary<string, Role> Known = CreateKnown();

    public static bool TryParse(string text, out Role role)
    {
        var key = NameKey.Of(text);
        if (Known.TryGetValue(key, out role))
            return true;

        // "Заместитель директора по УВР" and "учитель математики": what follows is the post, not another role.
        foreach (var (name, known) in Known)
        {
            if (known is Role.DeputyDirector or Role.Teacher && key.StartsWith(name + " ", StringComparison.Ordinal))
            {
                role = known;
                return true;
            }
        }

        return false;
    }

    /// <summary>Homeroom teacher is an assignment to a class, which staff lists write among the roles.</summary>
    public static bool IsHomeroomTeacher(string text) =>
        NameKey.Of(text) is "КЛАССНЫЙ РУКОВОДИТЕЛЬ" or "КУРАТОР ГРУППЫ" or "HOMEROOM TEACHER" or "HOMEROOMTEACHER";

    private static Dictionary<string, Role> CreateKnown()
    {
        (string[] Names, Role Role)[] roles =
        [
            (["администратор", "системный администратор", "администратор системы", "administrator"], Role.Administrator),
            (["помощник администратора", "administrator assistant", "assistant administrator"], Role.AdministratorAssistant),
            (["специалист по кадрам", "кадровик", "hr specialist"], Role.HrSpecialist),
            (["делопроизводитель", "секретарь", "секретарь учебной части", "clerk"], Role.Clerk),
            (["директор", "руководитель учреждения", "director"], Role.Director),
            (["заместитель директора", "зам. директора", "замдиректора", "deputy director"], Role.DeputyDirector),
            (["завуч", "заведующий учебной частью", "head of studies"], Role.HeadOfStudies),
            (["методист", "methodist"], Role.Methodist),
            (["учитель", "преподаватель", "учитель-предметник", "teacher"], Role.Teacher),
            (["аудитор", "проверяющий", "auditor"], Role.Auditor),
        ];
        var known = new Dictionary<string, Role>();
        foreach (var (names, role) in roles)
        {
            foreach (var name in names.Append(role.ToString()))
                known[NameKey.Of(name)] = role;
        }

        return known;
    }
}
