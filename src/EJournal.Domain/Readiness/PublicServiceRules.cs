using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>When a school may say that it provides the public service (ROL-12).</summary>
public static class PublicServiceRules
{
    public const string Clause = "000 Приказ 119 п.5.3";

    public static Refusal? MayProvide(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Об оказании услуги объявляет администрация школы.") { Clause = Clause };

    /// <summary>What does not hold yet.</summary>
    /// <param name="families">Accounts of parents and pupils that can be signed in with.</param>
    /// <param name="plan">The steps of the rollout.</param>
    /// <param name="since">The first day of the service.</param>
    public static IReadOnlyList<Refusal> Unmet(int families, IReadOnlyCollection<RolloutStep> plan, DateOnly since) =>
    [
        .. families == 0 ? [new Refusal(RefusalCode.Conflict, "Ни у одного родителя или ученика нет доступа к дневнику.") { Clause = Clause }] : Array.Empty<Refusal>(),
        .. plan.Count == 0 ? [new Refusal(RefusalCode.Conflict, "Плана внедрения у школы нет.") { Clause = Clause }] : Array.Empty<Refusal>(),
        .. plan.Where(s => s.DoneOn is null && s.DueOn < since).OrderBy(s => s.Number).Take(1)
            .Select(s => new Refusal(RefusalCode.Conflict, $"К этому дню не выполнен шаг {s.Number} плана внедрения.") { Clause = Clause }),
    ];

    public static IReadOnlyList<Refusal> Faults(PublicService service, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (service.Order.Problem(today) is { } problem)
            faults.Add(problem with { Field = "order" });
        else if (service.Since < service.OrderDate || service.Since > today.AddYears(1))
            faults.Add(new(RefusalCode.InvalidValue, "Услугу оказывают не раньше дня приказа; день — не позже чем через год.") { Field = "since" });
        faults.AddRange(RolloutRules.OfText(service.Applicants, PublicService.LongestText, "applicants", "Кто может обратиться"));
        faults.AddRange(RolloutRules.OfText(service.Procedure, PublicService.LongestText, "procedure", "Порядок обращения"));
        faults.AddRange(RolloutRules.OfText(service.Term, PublicService.LongestText, "term", "Срок"));
        faults.AddRange(RolloutRules.OfText(service.Contact, PublicService.LongestText, "contact", "Куда обратиться"));
        return faults;
    }
}
