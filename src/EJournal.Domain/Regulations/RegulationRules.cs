using EJournal.Domain.People;

namespace EJournal.Domain.Regulations;

/// <summary>What no regulation may say, whatever the school: limits that protect pupils' data and keep the school able to work.</summary>
public static class RegulationRules
{
    public const int MostArchiveCopies = 10;

    /// <summary>What is wrong with the regulation as a whole, in Russian; null when nothing is.</summary>
    public static string? FaultOf(Regulation regulation)
    {
        if (!regulation.RolesInUse.Contains(Role.Administrator) || !regulation.RolesInUse.Contains(Role.Teacher))
            return "В школе должны быть роли администратора и учителя.";
        if (regulation.LessonPlanEditors.Count == 0 || regulation.ScheduleMaintainer.Count == 0)
            return "Назовите хотя бы одного ответственного.";
        if (regulation.AbsenceReasonCodes.Select(code => code.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count() != regulation.AbsenceReasonCodes.Count)
            return "Один код причины указан дважды.";
        if (regulation.ArchiveCopies is < 1 or > MostArchiveCopies)
            return $"Архивных копий может быть от 1 до {MostArchiveCopies}.";
        if (regulation.PreliminaryHomeroomReport is < 1 or > 60)
            return "До конца периода может оставаться от 1 до 60 дней.";
        return null;
    }
}
