using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Domain.Regulations;

/// <summary>Whether a viewer is one of those a regulation names.</summary>
public static class Responsibilities
{
    /// <summary>By role, everywhere in the school. Teacher and homeroom teacher answer for their own groups and class only: ask about those.</summary>
    public static bool Is(this Viewer viewer, Responsible responsible) => viewer.IsStaff && responsible switch
    {
        Responsible.Administrator => viewer.Has(Role.Administrator),
        Responsible.AdministratorAssistant => viewer.Has(Role.AdministratorAssistant),
        Responsible.HrSpecialist => viewer.Has(Role.HrSpecialist),
        Responsible.Clerk => viewer.Has(Role.Clerk),
        Responsible.Director => viewer.Has(Role.Director),
        Responsible.DeputyDirector => viewer.Has(Role.DeputyDirector),
        Responsible.HeadOfStudies => viewer.Has(Role.HeadOfStudies),
        Responsible.Methodist => viewer.Has(Role.Methodist),
        _ => false,
    };
}
