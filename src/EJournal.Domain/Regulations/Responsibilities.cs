using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Domain.Regulations;

/// <summary>Whether a viewer is one of those a regulation names.</summary>
public static class Responsibilities
{
    /// <summary>By role, everywhere in the school. Teacher and homeroom teacher answer for their own groups and class only: ask about those.</summary>
    public static bool Is(this Viewer viewer, Responsible responsible) => viewer.IsStaff && RoleOf(responsible) is { } role && viewer.Has(role);

    /// <summary>The role that answers everywhere in the school; null for teacher and homeroom teacher.</summary>
    public static Role? RoleOf(Responsible responsible) => responsible switch
    {
        Responsible.Administrator => Role.Administrator,
        Responsible.AdministratorAssistant => Role.AdministratorAssistant,
        Responsible.HrSpecialist => Role.HrSpecialist,
        Responsible.Clerk => Role.Clerk,
        Responsible.Director => Role.Director,
        Responsible.DeputyDirector => Role.DeputyDirector,
        Responsible.HeadOfStudies => Role.HeadOfStudies,
        Responsible.Methodist => Role.Methodist,
        _ => null,
    };
}
