using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>What an assessment may say (ROL-04); whoever keeps the plan of the rollout records one.</summary>
public static class AssessmentRules
{
    public static IReadOnlyList<Refusal> Faults(Assessment assessment, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (assessment.Order.Problem(today) is { } problem)
            faults.Add(problem with { Field = "order" });
        if (assessment.On > today || assessment.On.Year < 1990)
            faults.Add(new(RefusalCode.InvalidValue, "Дата оценки не может быть в будущем.") { Field = "on" });
        if (assessment.Criteria.Count is 0 or > Assessment.MostCriteria)
            faults.Add(new(RefusalCode.InvalidValue, $"Назовите критерии: от 1 до {Assessment.MostCriteria}.") { Field = "criteria" });
        foreach (var (criterion, i) in assessment.Criteria.Take(Assessment.MostCriteria).Select((criterion, i) => (criterion, i)))
        {
            faults.AddRange(RolloutRules.OfText(criterion.Text, AssessedCriterion.LongestText, $"criteria[{i}].text", "Критерий"));
            faults.AddRange(RolloutRules.OfText(criterion.Clause, AssessedCriterion.LongestClause, $"criteria[{i}].clause", "Пункт"));
            faults.AddRange(RolloutRules.OfText(criterion.Note, AssessedCriterion.LongestNote, $"criteria[{i}].note", "Примечание"));
            if (criterion is { Result: not CriterionResult.Met, Note: null })
                faults.Add(new(RefusalCode.InvalidValue, "Напишите, чего не хватает.") { Field = $"criteria[{i}].note" });
        }

        return [.. faults.Take(20)];
    }
}
