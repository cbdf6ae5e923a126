using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Control;

/// <summary>The homeroom teacher's control of the journal of the class (COR-09, S-24).</summary>
public static class HomeroomCheckRules
{
    public static Refusal UnknownClass { get; } = new(RefusalCode.NotFound, "Такого класса нет.") { Field = "classId" };

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такого сообщения о неточности нет.") { Field = "inaccuracyId" };

    public static Refusal Answered { get; } = new(RefusalCode.Conflict, "На это сообщение уже ответили.") { Field = "inaccuracyId" };

    public static Refusal? MayCheck(Viewer viewer, long classId) => viewer.IsStaff && viewer.HomeroomClassIds.Contains(classId)
        ? null
        : new(RefusalCode.Forbidden, "Журнал класса проверяет его классный руководитель.") { Clause = "S-24" };

    /// <summary>Null for leadership; the clause of 004 names the deputy for УВР.</summary>
    public static Refusal? MayAnswer(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "На сообщение о неточности отвечает администрация школы.");
}
