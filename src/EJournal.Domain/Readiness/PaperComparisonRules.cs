using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who compares the journal with paper: the teacher of the group, and the administration of the school (000 Прил.5).</summary>
public static class PaperComparisonRules
{
    public static Refusal? MayRecord(Viewer viewer, TeachingGroup group) => viewer.IsLeadership || viewer.OwnGroupIds.Contains(group.Id)
        ? null
        : new(RefusalCode.Forbidden, "С бумажным журналом сверяет учитель группы или администрация.") { Clause = "000 Прил.5 п.1" };

    public static IReadOnlyList<Refusal> Faults(PaperComparison comparison, DateOnly today) =>
    [
        .. comparison.On > today || comparison.On.Year < 1990 ? [new Refusal(RefusalCode.InvalidValue, "Дата сверки не может быть в будущем.") { Field = "on" }] : Array.Empty<Refusal>(),
        .. comparison.Differences is < 0 or > 100_000 ? [new Refusal(RefusalCode.InvalidValue, "Число расхождений — ноль или больше.") { Field = "differences" }] : Array.Empty<Refusal>(),
        .. comparison.Differences > 0 && comparison.Note is null ? [new Refusal(RefusalCode.InvalidValue, "Напишите, что разошлось и что с этим сделано.") { Field = "note" }] : Array.Empty<Refusal>(),
        .. RolloutRules.OfText(comparison.Note, PaperComparison.LongestNote, "note", "Примечание"),
    ];
}
