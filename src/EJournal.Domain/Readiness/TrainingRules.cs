using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who records trainings: the administration of anybody, a homeroom teacher of the own class (ROL-09).</summary>
public static class TrainingRules
{
    public static Refusal? MayRecord(Viewer viewer, int employees, IEnumerable<Pupil> pupils, IEnumerable<Pupil> childrenOfParents) =>
        viewer.IsLeadership || viewer.IsAdministrator
        || (employees == 0 && pupils.Concat(childrenOfParents).All(p => viewer.HomeroomClassIds.Contains(p.ClassId)))
            ? null
            : new(RefusalCode.Forbidden, "Обучение отмечает администрация, а классный руководитель — учеников и родителей своего класса.");

    public static IReadOnlyList<Refusal> Faults(Training training, DateOnly today) =>
    [
        .. RolloutRules.OfText(training.Topic, Training.LongestTopic, "topic", "Тема"),
        .. training.On > today || training.On.Year < 1990 ? [new Refusal(RefusalCode.InvalidValue, "Обучение отмечают после того, как оно прошло.") { Field = "on" }] : Array.Empty<Refusal>(),
        .. training.Participants.Count is 0 or > Training.MostParticipants
            ? [new Refusal(RefusalCode.InvalidValue, $"Назовите участников: от 1 до {Training.MostParticipants}.") { Field = "participants" }]
            : Array.Empty<Refusal>(),
    ];
}
