using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>Where the school sends what it publishes (выгрузка данных в ИС). What signs the sendings is never shown.</summary>
[ObjectType<ExportTarget>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator)]
[NoToken]
public static class ExportTargetType
{
    /// <summary>The address, https (адрес).</summary>
    public static string Address([Parent] ExportTarget target) => target.Address;

    /// <summary>Whether what is published is sent (включена).</summary>
    public static bool Enabled([Parent] ExportTarget target) => target.Enabled;

    /// <summary>The order as its basis (приказ).</summary>
    public static Order Order([Parent] ExportTarget target) => target.Order;

    /// <summary>When it was changed last (время изменения).</summary>
    public static DateTimeOffset ChangedAt([Parent] ExportTarget target) => target.ChangedAt.AsMoment();
}
