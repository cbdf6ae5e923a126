using System.Globalization;
using EJournal.Data;
using EJournal.Data.Delivery;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Planning;

/// <summary>
/// What waits for each agreement. A new event joins the message that waits, so that several changes go as one; when that
/// message goes is fixed by its first event.
/// </summary>
internal sealed class WaitingQueue
{
    private readonly JournalDb _db;
    private readonly Dictionary<long, DeliveryMessage> _messages;
    private readonly Dictionary<(long AgreementId, string Subject), DeliveryItem> _items;
    private readonly List<(DeliveryMessage Message, DeliveryItem Item)> _added = [];

    private WaitingQueue(JournalDb db, List<DeliveryMessage> messages, List<DeliveryItem> items)
    {
        _db = db;
        _messages = messages.GroupBy(m => m.AgreementId).ToDictionary(g => g.Key, g => g.MaxBy(m => m.Id)!);
        _items = items.Where(i => _messages[i.AgreementId].Id == i.MessageId).ToDictionary(i => (i.AgreementId, i.Subject));
    }

    public static async Task<WaitingQueue> LoadAsync(JournalDb db, List<long> agreementIds, CancellationToken cancellationToken)
    {
        var messages = await db.OpenMessagesAsync(agreementIds, cancellationToken);
        var messageIds = messages.Select(m => m.Id).ToList();
        var items = await db.DeliveryItems.Where(i => messageIds.Contains(i.MessageId)).ToListAsync(cancellationToken);
        return new(db, messages, items);
    }

    public void Put(JournalEvent happened, Recipient recipient, DateTime due, DateTime now)
    {
        var expires = due + Lifetime.Of(happened.Kind);
        if (!_messages.TryGetValue(recipient.AgreementId, out var message) || message.ExpiresAt <= happened.At)
        {
            message = NewMessage(recipient, due, expires, now);
            _messages[recipient.AgreementId] = message;
            _db.Add(message);
        }

        if (message.ExpiresAt < expires)
            message.ExpiresAt = expires;

        var subject = SubjectOf(happened);
        if (_items.TryGetValue((recipient.AgreementId, subject), out var waiting) && IsIn(waiting, message))
        {
            Coalesce(waiting, happened);
            return;
        }

        var item = new DeliveryItem
        {
            SchoolId = recipient.SchoolId,
            EventId = happened.Id,
            AgreementId = recipient.AgreementId,
            Subject = subject,
            Kind = happened.Kind,
            LessonId = happened.LessonId,
            MarkId = happened.MarkId,
            FinalMarkId = happened.FinalMarkId,
            ExaminationResultId = happened.ExaminationResultId,
            SchoolEventId = happened.SchoolEventId,
            PeriodId = happened.PeriodId,
            Day = happened.Day,
        };
        _items[(recipient.AgreementId, subject)] = item;
        _added.Add((message, item));
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await _db.SaveChangesAsync(cancellationToken);
        foreach (var (message, item) in _added)
        {
            item.MessageId = message.Id;
            _db.Add(item);
        }

        await _db.SaveChangesAsync(cancellationToken);
    }

    private bool IsIn(DeliveryItem item, DeliveryMessage message) =>
        item.MessageId == message.Id && item.MessageId != 0 || _added.Exists(a => a.Item == item && a.Message == message);

    // Whoever was never told of a mark hears of it as a new one, however often it was corrected meanwhile.
    private static void Coalesce(DeliveryItem waiting, JournalEvent happened)
    {
        if (waiting.Kind != DiaryChangeKind.MarkSet)
            waiting.Kind = happened.Kind;
        waiting.EventId = happened.Id;
    }

    private static DeliveryMessage NewMessage(Recipient recipient, DateTime due, DateTime expires, DateTime now) => new()
    {
        SchoolId = recipient.SchoolId,
        MessageId = Guid.CreateVersion7(),
        AgreementId = recipient.AgreementId,
        PupilId = recipient.PupilId,
        ChannelKey = recipient.ChannelKey,
        Status = DeliveryStatus.Pending,
        CreatedAt = now,
        DueAt = due,
        ExpiresAt = expires,
    };

    private static string SubjectOf(JournalEvent happened) => (Topic.Of(happened.Kind), happened.Kind) switch
    {
        (DeliveryTopics.Marks, _) => $"mark:{happened.MarkId}",
        (DeliveryTopics.Attendance, _) => $"attendance:{happened.LessonId}",
        (_, DiaryChangeKind.FinalMark) => $"final:{happened.FinalMarkId}",
        (_, DiaryChangeKind.Forecast) => $"forecast:{happened.PeriodId}",
        (_, DiaryChangeKind.Examination) => $"examination:{happened.ExaminationResultId}",
        (DeliveryTopics.Schedule, _) when happened.SchoolEventId is { } planned => $"event:{planned}",
        (DeliveryTopics.Schedule, _) when happened.LessonId is null => string.Create(CultureInfo.InvariantCulture, $"timetable:{happened.Day:yyyy-MM-dd}"),
        (DeliveryTopics.Schedule, _) => $"schedule:{happened.LessonId}",
        _ => $"homework:{happened.LessonId}",
    };
}
