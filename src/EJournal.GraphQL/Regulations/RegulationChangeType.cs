using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

/// <summary>One decision of the school about its regulation (решение о регламенте).</summary>
[ObjectType<RegulationChange>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
[Scopes(Scope.SchoolRead)]
public static class RegulationChangeType
{
    /// <summary>The setting's key (ключ), or «preset».</summary>
    public static string Key([Parent] RegulationChange change) => change.Key;

    /// <summary>The value as JSON (значение); null where an earlier decision was taken back.</summary>
    public static string? Value([Parent] RegulationChange change) => change.Value;

    /// <summary>What it rests on (основание).</summary>
    public static string Basis([Parent] RegulationChange change) => change.Basis;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] RegulationChange change) => change.At.AsMoment();
}
