using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Planning;

/// <summary>Who is to hear of a batch of events: four statements, however many events, and one more while some class only tries the journal.</summary>
internal sealed class Audience
{
    private readonly ILookup<long, long> _pupilsOfGroupEvents;
    private readonly ILookup<long, Recipient> _recipientsByPupil;
    private readonly TrialSilence _silence;

    private Audience(ILookup<long, long> pupilsOfGroupEvents, ILookup<long, Recipient> recipientsByPupil, TrialSilence silence) =>
        (_pupilsOfGroupEvents, _recipientsByPupil, _silence) = (pupilsOfGroupEvents, recipientsByPupil, silence);

    public List<long> AgreementIds => [.. _recipientsByPupil.SelectMany(r => r).Select(r => r.AgreementId)];

    public static async Task<Audience> LoadAsync(JournalDb db, IReadOnlyList<JournalEvent> events, CancellationToken cancellationToken)
    {
        var groupEvents = events.Where(e => e.PupilId is null).Select(e => e.Id).ToList();
        var ofLessons = await (
            from happened in db.JournalEvents
            where groupEvents.Contains(happened.Id)
            join theGroup in db.TeachingGroups on happened.GroupId equals theGroup.Id
            join lesson in db.Lessons on happened.LessonId equals lesson.Id
            join member in db.ClassMemberships on theGroup.ClassId equals member.ClassId
            where member.From <= lesson.Date && lesson.Date < member.Until
            where theGroup.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == theGroup.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)
            select new { EventId = happened.Id, member.PupilId }).ToListAsync(cancellationToken);

        // A new weekly grid is for a class, an event of the school for some classes or for all: as they are on its first day.
        var ofClasses = await (
            from happened in db.JournalEvents
            where groupEvents.Contains(happened.Id) && happened.LessonId == null
            from planned in db.SchoolEvents.Where(e => e.Id == happened.SchoolEventId).DefaultIfEmpty()
            from agreement in db.DeliveryAgreements.Where(a => a.SchoolId == happened.SchoolId && a.WithdrawnAt == null)
            join member in db.ClassMemberships on agreement.PupilId equals member.PupilId
            where planned == null
                ? member.ClassId == happened.ClassId && member.From <= happened.Day && happened.Day < member.Until
                : member.From <= planned.From && planned.From < member.Until
                    && (planned.Classes.Count == 0 || planned.Classes.Any(c => c.ClassId == member.ClassId))
            select new { EventId = happened.Id, member.PupilId }).Distinct().ToListAsync(cancellationToken);

        var pupils = ofLessons.Concat(ofClasses).ToList();
        var pupilIds = pupils.Select(p => p.PupilId).Concat(events.Select(e => e.PupilId).OfType<long>()).Distinct().ToList();
        var recipients = await (
            from agreement in db.DeliveryAgreements
            where pupilIds.Contains(agreement.PupilId) && agreement.WithdrawnAt == null
                && db.Pupils.Any(p => p.Id == agreement.PupilId && p.LeftOn == null)
                && agreement.Contact.ConfirmedAt != null && agreement.Contact.SuspendedAt == null && agreement.Contact.Address != null
            join school in db.Schools on agreement.SchoolId equals school.Id
            orderby agreement.Id
            select new Recipient
            {
                AgreementId = agreement.Id,
                SchoolId = agreement.SchoolId,
                PupilId = agreement.PupilId,
                ChannelKey = agreement.ChannelKey,
                Topics = agreement.Topics,
                Timing = agreement.Timing,
                TimeZone = school.TimeZone,
                AgreedAt = agreement.AgreedAt,
                ConfirmedAt = agreement.Contact.ConfirmedAt,
            }).ToListAsync(cancellationToken);

        var silence = await TrialSilence.LoadAsync(db, events, pupilIds, cancellationToken);
        return new(pupils.ToLookup(p => p.EventId, p => p.PupilId), recipients.ToLookup(r => r.PupilId), silence);
    }

    public IEnumerable<Recipient> Of(JournalEvent happened)
    {
        // No texts for these yet: they come with the features that make them.
        if (happened is { Kind: DiaryChangeKind.FinalMark, FinalMarkId: null }
            || happened.Kind is DiaryChangeKind.Remark or DiaryChangeKind.AbsenceReason or DiaryChangeKind.ClassChanged)
            return [];
        var pupils = happened.PupilId is { } one ? [one] : _pupilsOfGroupEvents[happened.Id];
        return pupils.SelectMany(p => _recipientsByPupil[p]).Where(r => r.SchoolId == happened.SchoolId && r.Wants(happened) && !_silence.Holds(r, happened));
    }
}
