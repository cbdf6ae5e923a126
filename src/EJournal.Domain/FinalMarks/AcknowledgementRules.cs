using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.FinalMarks;

/// <summary>Who acknowledges final marks (DIA-10).</summary>
public static class AcknowledgementRules
{
    public static Refusal NoMarks { get; } = new(RefusalCode.InvalidValue, "Итоговых отметок за этот период ещё нет.") { Field = "periodId" };

    public static Refusal NoHomeroomTeacher { get; } = new(RefusalCode.InvalidValue, "У класса нет классного руководителя, сообщение некому передать.") { Field = "message" };

    /// <summary>A parent, for the own child; of others he is not told that they are there.</summary>
    public static Refusal? MayAcknowledge(Viewer viewer, long pupilId) => viewer.ParentId != 0 && viewer.ChildIds.Contains(pupilId)
        ? null
        : new(RefusalCode.NotFound, "Такого ученика нет.") { Field = "pupilId" };
}
