using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Access;

/// <summary>Who hands out the means of access to whom (ACC-02, S-04, A-07).</summary>
public static class InvitationRules
{
    /// <summary>Somebody who is to be invited.</summary>
    /// <param name="IsStaff">Works at the school, whatever else he is.</param>
    /// <param name="ClassIds">The classes of the pupil, or of the parent's children.</param>
    /// <param name="Roles">What he is at work, and what he is to become.</param>
    public sealed record Invitee(bool IsStaff, IReadOnlySet<long> ClassIds, IReadOnlySet<Role> Roles);

    /// <summary>
    /// True for a role whose account only the administrator opens. Otherwise whoever hands out access could come in as one who
    /// sees every mark or appoints whom he likes.
    /// </summary>
    public static bool IsGuarded(Role role) => role is Role.Administrator or Role.Director;

    /// <summary>
    /// Null when the viewer may. A colleague who is also a parent counts as staff: an invitation opens the whole account, so
    /// the homeroom teacher of his child may not hand it out. Of administrators and directors the school decides nothing.
    /// </summary>
    public static Refusal? MayInvite(Viewer viewer, Regulation regulation, Invitee invitee)
    {
        if (invitee.Roles.Any(IsGuarded))
        {
            return viewer.Is(Responsible.Administrator)
                ? null
                : new(RefusalCode.Forbidden, "Доступ администратору и директору выдаёт администратор.") { Clause = "001 п.8" };
        }

        var issuers = invitee.IsStaff ? regulation.CredentialIssuer.Staff : regulation.CredentialIssuer.Families;
        if (issuers.Any(viewer.Is) || (!invitee.IsStaff && issuers.Contains(Responsible.HomeroomTeacher) && invitee.ClassIds.Any(viewer.HomeroomClassIds.Contains)))
            return null;
        return new(RefusalCode.Forbidden, invitee.IsStaff
            ? "Доступ сотрудникам выдаёт не ваша роль: обратитесь к администратору."
            : "Доступ этой семье выдаёте не вы: обратитесь к классному руководителю или администратору.")
        { Clause = "S-04" };
    }
}
