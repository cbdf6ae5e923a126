using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Planning;

/// <summary>
/// While a class only tries the journal, its families are told nothing of what is entered (ROL-13): what counts is the class
/// that the child was in on the day of the entry, by the school's clock. It is not told later either. What is tried is the work
/// with the journal: events of school and class (SCH-03) are no part of it and are told to every family (SCH-07).
/// </summary>
internal sealed class TrialSilence
{
    private static readonly TrialSilence None = new([]);

    private readonly ILookup<long, Days> _byPupil;

    private TrialSilence(IEnumerable<Days> days) => _byPupil = days.ToLookup(d => d.PupilId);

    public static async Task<TrialSilence> LoadAsync(JournalDb db, IReadOnlyList<JournalEvent> events, List<long> pupilIds, CancellationToken cancellationToken)
    {
        var schools = events.Select(e => e.SchoolId).Distinct().ToList();
        // A day to spare: where the school stands it may be another one than in UTC.
        var (first, last) = (DateOnly.FromDateTime(events.Min(e => e.At)).AddDays(-1), DateOnly.FromDateTime(events.Max(e => e.At)).AddDays(1));
        var trials = db.Trials.Where(t => schools.Contains(t.SchoolId) && t.From <= last && first <= t.To);
        // Nearly always there is none.
        if (pupilIds.Count == 0 || !await trials.AnyAsync(cancellationToken))
            return None;
        return new(await (
            from trial in trials
            from part in trial.Classes
            join member in db.ClassMemberships on part.ClassId equals member.ClassId
            where pupilIds.Contains(member.PupilId)
            select new Days(
                member.PupilId, trial.From > member.From ? trial.From : member.From, trial.To, member.Until)).ToListAsync(cancellationToken));
    }

    public bool Holds(Recipient recipient, JournalEvent happened)
    {
        if (happened.Kind == DiaryChangeKind.Event || !_byPupil.Contains(recipient.PupilId))
            return false;
        var day = SchoolDay.At(happened.At, recipient.TimeZone);
        return _byPupil[recipient.PupilId].Any(d => d.From <= day && day <= d.To && day < d.Until);
    }

    /// <param name="PupilId">The child.</param>
    /// <param name="From">The first day on which it is in the class and the trial runs.</param>
    /// <param name="To">The last day of the trial.</param>
    /// <param name="Until">The day from which it is in the class no more.</param>
    private sealed record Days(long PupilId, DateOnly From, DateOnly To, DateOnly Until);
}
