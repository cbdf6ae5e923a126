using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Messages;

/// <summary>An announcement to be posted (новое объявление, рассылка).</summary>
public sealed record PostAnnouncementInput
{
    /// <summary>What it is about (заголовок), 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What it says (текст), 1 to 8,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Whom it is for (для кого).</summary>
    public required IReadOnlyList<Audience> Audience { get; init; }

    /// <summary>The classes it is for, at most 60 (классы); the whole school when none is given.</summary>
    [ID("SchoolClass")]
    public IReadOnlyList<long>? ClassIds { get; init; }

    /// <summary>The documents it points at, at most 20 (ссылки на документы).</summary>
    public IReadOnlyList<DocumentLinkInput>? Links { get; init; }

    /// <summary>Who of the leadership ordered it (кто поручил); an administrator has to say.</summary>
    [ID("Teacher")]
    public long? DirectedById { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal Announcement ToAnnouncement(long schoolId, long authorId, DateTime now)
    {
        var announcement = new Announcement
        {
            SchoolId = schoolId,
            Title = Title.Trim(),
            Text = Text.Trim(),
            ForStaff = Audience.Contains(Messages.Audience.Staff),
            ForParents = Audience.Contains(Messages.Audience.Parents),
            ForPupils = Audience.Contains(Messages.Audience.Pupils),
            AuthorId = authorId,
            DirectedById = DirectedById,
            PublishedAt = now,
        };
        announcement.Classes.AddRange((ClassIds ?? []).Distinct().Select(id => new AnnouncementClass { ClassId = id }));
        announcement.Links.AddRange((Links ?? []).Select((l, i) => new AnnouncementLink { Number = i + 1, Title = l.Title.Trim(), Url = l.Url.Trim() }));
        return announcement;
    }
}
