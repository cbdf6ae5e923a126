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
    public sealed record Invitee(bool IsStaff, IReadOnlySet<long> ClassIds);

    /// <summary>
    /// Null when the viewer may. A colleague who is also a parent counts as staff: an invitation opens the whole account, so
    /// the homeroom teacher of his child may not hand it out.
    /// </summary>
    public static Refusal? MayInvite(Viewer viewer, Regulation regulation, Invitee invitee)
    {
        var issuers = invitee.IsStaff ? regulation.CredentialIssuer.Staff : regulation.CredentialIssuer.Families;
        if (issuers.Any(viewer.Is) || (!invitee.IsStaff && issuers.Contains(Responsible.HomeroomTeacher) && invitee.ClassIds.Any(viewer.HomeroomClassIds.Contains)))
            return null;
        return new(RefusalCode.Forbidden, invitee.IsStaff
            ? "Доступ сотрудникам выдаёт не ваша роль: обратитесь к администратору."
            : "Доступ этой семье выдаёте не вы: обратитесь к классному руководителю или администратору.")
        { Clause = "S-04" };
    }
}
