using EJournal.Domain.Messages;

namespace EJournal.GraphQL.Messages;

/// <summary>Whom an announcement is for (для кого объявление).</summary>
public enum Audience
{
    /// <summary>Employees (сотрудники).</summary>
    Staff,

    /// <summary>Parents (родители).</summary>
    Parents,

    /// <summary>Pupils (ученики).</summary>
    Pupils,
}

internal static class Audiences
{
    public static IReadOnlyList<Audience> Of(Announcement announcement) =>
    [
        .. announcement.ForStaff ? [Audience.Staff] : Array.Empty<Audience>(),
        .. announcement.ForParents ? [Audience.Parents] : Array.Empty<Audience>(),
        .. announcement.ForPupils ? [Audience.Pupils] : Array.Empty<Audience>(),
    ];
}
