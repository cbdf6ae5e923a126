using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.PersonalData;

/// <summary>Who may have everything that is stored about a person, and how much of it (152-ФЗ art. 14, A-44).</summary>
public static class ExportRules
{
    /// <summary>True with marks and absences, false without.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="personId">About whom.</param>
    /// <param name="pupilId">The same as a pupil; null for none.</param>
    public static Decision<bool> MayExport(Viewer viewer, long personId, long? pupilId)
    {
        if (viewer.PersonId == personId || (pupilId is { } child && viewer.ChildIds.Contains(child)) || viewer.Has(Role.Director))
            return true;
        // In it are families and personal cards: whoever was refused one of them gets them by no other way.
        if (viewer.IsAdministrator && viewer.KeepsFamilies && viewer.Holds(Right.SeeStaffCards))
            return false;
        return new Refusal(RefusalCode.Forbidden, "Все данные о человеке получает он сам, родитель — о своём ребёнке, директор или администратор.") { Clause = "PDN-05" };
    }
}
