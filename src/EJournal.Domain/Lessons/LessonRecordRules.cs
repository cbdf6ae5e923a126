using EJournal.Domain.Rules;

namespace EJournal.Domain.Lessons;

/// <summary>What a lesson record may say. Every fault is told, with the path of its field.</summary>
public static class LessonRecordRules
{
    public const int LongestTopic = 500;
    public const int LongestHomework = 2000;
    public const int MostHomework = 10;
    public const int MostAbsences = 60;
    public const int LongestReason = 500;

    /// <summary>The record with its texts trimmed, or what is wrong with it.</summary>
    public static Decision<LessonRecord> Check(LessonRecord record, DateOnly lessonDate, IReadOnlySet<long> pupilsOfGroup)
    {
        List<Refusal> faults = [.. OfTopic(record.Topic), .. OfHomework(record.Homework ?? [], lessonDate), .. OfAbsences(record.Absences ?? [], pupilsOfGroup)];
        if (faults.Count > 0)
            return Decision.Refuse<LessonRecord>(faults);
        return record with
        {
            Topic = record.Topic?.Trim(),
            Homework = record.Homework is null ? null : [.. record.Homework.Select(h => h with { Text = h.Text.Trim() })],
        };
    }

    /// <summary>Why topic, homework or presence is changed.</summary>
    public static Refusal? OfReason(string? reason) => reason switch
    {
        null => null,
        _ when reason.Trim().Length > LongestReason => Invalid($"Причина должна содержать не больше {LongestReason} знаков.", "reason"),
        _ when FreeText.HasControlCharacters(reason) => FreeText.ControlCharacters("reason"),
        _ => null,
    };

    private static IEnumerable<Refusal> OfTopic(string? topic)
    {
        if (topic is not null && topic.Trim().Length is 0 or > LongestTopic)
            yield return Invalid($"Тема урока должна содержать от 1 до {LongestTopic} знаков.", "topic");
        else if (topic is not null && FreeText.HasControlCharacters(topic))
            yield return FreeText.ControlCharacters("topic");
    }

    private static IEnumerable<Refusal> OfHomework(IReadOnlyList<GivenHomework> homework, DateOnly lessonDate)
    {
        if (homework.Count > MostHomework)
        {
            yield return Invalid($"На одном уроке можно задать не больше {MostHomework} заданий.", "homework");
            yield break;
        }

        for (var i = 0; i < homework.Count; i++)
        {
            if (homework[i].Text.Trim().Length is 0 or > LongestHomework)
                yield return Invalid($"Домашнее задание должно содержать от 1 до {LongestHomework} знаков.", $"homework[{i}].text");
            else if (FreeText.HasControlCharacters(homework[i].Text))
                yield return FreeText.ControlCharacters($"homework[{i}].text");
            if (homework[i].DueDate < lessonDate)
                yield return Invalid("Срок домашнего задания не может быть раньше урока.", $"homework[{i}].dueDate");
        }
    }

    private static IEnumerable<Refusal> OfAbsences(IReadOnlyList<GivenAbsence> absences, IReadOnlySet<long> pupilsOfGroup)
    {
        if (absences.Count > MostAbsences)
        {
            yield return Invalid($"За один раз можно отметить не больше {MostAbsences} учеников.", "absences");
            yield break;
        }

        var seen = new HashSet<long>();
        for (var i = 0; i < absences.Count; i++)
        {
            if (!pupilsOfGroup.Contains(absences[i].PupilId))
                yield return Invalid("Такого ученика нет в этой группе.", $"absences[{i}].pupilId");
            else if (!seen.Add(absences[i].PupilId))
                yield return Invalid("Этот ученик указан дважды.", $"absences[{i}].pupilId");
            if (OfReason(absences[i].Reason) is { } badReason)
                yield return badReason with { Field = $"absences[{i}].reason" };
        }
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
