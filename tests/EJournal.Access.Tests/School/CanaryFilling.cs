using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Access.Tests.School;

/// <summary>
/// Puts a canary into every text, every fraction and every date of birth of each row on its way into the database. A new
/// column is filled without anybody's doing; one whose value has a meaning for the program is named here.
/// </summary>
public sealed class CanaryFilling
{
    // Codes, keys and JSON that the program itself reads.
    private static readonly HashSet<string> Meant =
    [
        "School.TimeZone", "School.Regulation", "TeachingGroup.Subgroup", "PupilSubgroup.Name", "WorkKind.Code",
        "Contact.ChannelKey", "DeliveryAgreement.ChannelKey", "DeliveryMessage.ChannelKey", "InboundReceipt.ChannelKey",
        "ChannelConfiguration.Key", "ChannelConfiguration.Settings", "RegulationChange.Key", "RegulationChange.Value",
        "AuditEntry.Action", "AuditEntry.Subject", "AuditEntry.Details",
    ];

    private readonly List<Canary> _canaries = [];
    private int _numbers;

    /// <param name="db">What it saves is filled.</param>
    public CanaryFilling(DbContext db) => db.SavingChanges += (_, _) => Fill(db);

    /// <summary>Does the program read a meaning in the column, so that no canary may stand there?</summary>
    public static bool IsMeant(Type type, IReadOnlyProperty property) => Meant.Contains($"{type.Name}.{property.Name}");

    public IReadOnlyList<Canary> Canaries => _canaries;

    private void Fill(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).ToList())
        {
            foreach (var property in entry.Properties.Concat(entry.ComplexProperties.Where(c => c.CurrentValue is not null).SelectMany(c => c.Properties)))
                Fill(entry, property);
        }
    }

    private void Fill(EntityEntry entry, PropertyEntry property)
    {
        var column = $"{entry.Metadata.ClrType.Name}.{property.Metadata.Name}";
        if (Meant.Contains(column) || property.Metadata.IsForeignKey() || property.Metadata.IsPrimaryKey() || property.Metadata.ValueGenerated != ValueGenerated.Never)
            return;
        var type = Nullable.GetUnderlyingType(property.Metadata.ClrType) ?? property.Metadata.ClrType;
        if (type == typeof(string))
            Put(entry, property, column, Word(property.Metadata), null);
        else if (type == typeof(double))
            Put(entry, property, column, null, 70_001.5 + _numbers++);
        else if (property.Metadata.Name == "BirthDate")
            Put(entry, property, column, null, new DateOnly(1901, 1, 1).AddDays(_numbers++));
    }

    private void Put(EntityEntry entry, PropertyEntry property, string column, string? word, object? number)
    {
        property.CurrentValue = word ?? number;
        var text = word ?? (number is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(number, CultureInfo.InvariantCulture)!);
        _canaries.Add(new Canary(text, entry.Entity, column));
    }

    private static string Word(IProperty property)
    {
        var word = "Zq" + RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 14);
        return property.GetMaxLength() is { } most && most < word.Length ? word[..most] : word;
    }
}
