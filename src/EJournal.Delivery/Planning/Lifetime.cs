using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Planning;

/// <summary>How long news are worth sending after they are due: an absence tells where a child is now, a mark can wait for a day.</summary>
internal static class Lifetime
{
    public static TimeSpan Of(DiaryChangeKind kind) =>
        kind == DiaryChangeKind.Attendance ? TimeSpan.FromHours(2) : TimeSpan.FromHours(24);
}
