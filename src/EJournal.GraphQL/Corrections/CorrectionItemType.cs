using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Corrections;

/// <summary>One change that a correction asks for (изменение).</summary>
[ObjectType<CorrectionItem>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class CorrectionItemType
{
    /// <summary>What is to be changed (что исправляется).</summary>
    public static CorrectionKind Kind([Parent] CorrectionItem item) => item.Kind;

    /// <summary>As it stood when it was asked for: a mark or the topic (было).</summary>
    public static string? OldValue([Parent] CorrectionItem item) => item.OldValue;

    /// <summary>As it is to be: a mark or the topic (стало).</summary>
    public static string? NewValue([Parent] CorrectionItem item) => item.NewValue;

    /// <summary>As it is to be: whether the pupil was there (посещаемость).</summary>
    public static AttendanceStatus? Attendance([Parent] CorrectionItem item) => item.Attendance;
}
