using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EJournal.Data;

/// <summary>Moments are stored as milliseconds since 1970 UTC: they compare and sort the same on every database.</summary>
public sealed class UtcMilliseconds() : ValueConverter<DateTime, long>(
    moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)).ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored).UtcDateTime);
