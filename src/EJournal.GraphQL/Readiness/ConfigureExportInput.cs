using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Readiness;

/// <summary>Where the school sends what it publishes (выгрузка данных в ИС).</summary>
public sealed record ConfigureExportInput
{
    /// <summary>The address, https, at most 500 characters (адрес).</summary>
    public required string Address { get; init; }

    /// <summary>What signs the sendings, 32 to 200 characters (ключ подписи); the one that is stored stays when not given. It is never shown again.</summary>
    public string? Secret { get; init; }

    /// <summary>The order as its basis (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>Whether what is published from now on is sent (включена).</summary>
    public required bool Enabled { get; init; }
}
