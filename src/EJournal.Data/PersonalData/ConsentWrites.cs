using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>Enters and withdraws consents (PDN-02, PDN-03).</summary>
public static class ConsentWrites
{
    public static async Task<Decision<long>> PublishTextAsync(this JournalWrite write, ConsentKind kind, string text, CancellationToken cancellationToken)
    {
        if (ConsentRules.ProblemOf(text) is { } problem)
            return problem;
        var schoolId = write.Viewer.SchoolId;
        var last = await write.Db.ConsentTexts.Where(t => t.SchoolId == schoolId && t.Kind == kind).MaxAsync(t => (int?)t.Version, cancellationToken) ?? 0;
        var published = new ConsentText
        {
            SchoolId = schoolId,
            Kind = kind,
            Version = last + 1,
            Text = text.Trim(),
            PublishedById = write.Viewer.PersonId,
            PublishedAt = write.Now,
        };
        write.Db.Add(published);
        await write.SaveAsync(cancellationToken);
        write.Audit("consent.text", $"ConsentText:{published.Id}", new { kind = kind.ToString(), version = published.Version });
        return published.Id;
    }

    public static async Task<Decision<long>> RecordConsentAsync(this JournalWrite write, ConsentRequest asked, CancellationToken cancellationToken)
    {
        var today = await write.TodayAsync(cancellationToken);
        var giver = await new ConsentGiver(write, today).FindAsync(asked, cancellationToken);
        if (!giver.TryGet(out var personId))
            return giver;
        var texts = write.Db.ConsentTexts.Where(t => t.SchoolId == write.Viewer.SchoolId && t.Kind == asked.Subject.Kind);
        if (await texts.SingleOrDefaultAsync(t => t.Version == asked.TextVersion, cancellationToken) is not { } text)
            return new Refusal(RefusalCode.NotFound, "Такой редакции текста согласия нет.") { Field = "textVersion" };
        if (asked.Document is null && await texts.AnyAsync(t => t.Version > text.Version, cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Есть новая редакция текста согласия: прочитайте её.") { Field = "textVersion" };
        if (await write.Db.Consents.AnyAsync(
            c => c.TextId == text.Id && c.GivenById == personId && c.PupilId == asked.Subject.PupilId && c.WithdrawnAt == null, cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Это согласие уже есть.");

        var consent = Consent.Give(text, asked.Subject, personId, asked.Document, today, write.Viewer.PersonId, write.Now);
        write.Db.Add(consent);
        await write.SaveAsync(cancellationToken);
        write.Audit("consent.give", $"Consent:{consent.Id}", new
        {
            pupil = consent.PupilId,
            employee = consent.EmployeeId,
            by = personId,
            text = text.Version,
            origin = consent.Origin.ToString(),
        });
        return consent.Id;
    }

    /// <summary>Ends the consent; the consent itself is returned, for what depends on it.</summary>
    public static async Task<Decision<Consent>> WithdrawConsentAsync(this JournalWrite write, long consentId, Order? document, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (await db.Consents.VisibleTo(db, viewer).SingleOrDefaultAsync(c => c.Id == consentId, cancellationToken) is not { } consent)
            return new Refusal(RefusalCode.NotFound, "Согласие не найдено.") { Field = "consentId" };
        var today = await write.TodayAsync(cancellationToken);
        // For a pupil speaks who is his parent now.
        var ownWord = consent.GivenById == viewer.PersonId && (consent.PupilId is not { } about || AccessPolicy.IsFamilyOf(viewer, about));
        if (!ownWord || document is not null)
        {
            var classId = await db.Pupils.Where(p => p.Id == consent.PupilId).Select(p => (long?)p.ClassId).SingleOrDefaultAsync(cancellationToken);
            var regulation = await db.RegulationOfAsync(viewer.SchoolId, cancellationToken);
            if ((ConsentRules.MayRecordPaper(viewer, regulation.Values, classId) ?? ConsentRules.ProblemOf(document, today)) is { } refused)
                return refused;
        }

        if (consent.WithdrawnAt is not null)
            return new Refusal(RefusalCode.Conflict, "Это согласие уже отозвано.");
        consent.Withdraw(document, today, viewer.PersonId, write.Now);
        await write.SaveAsync(cancellationToken);
        write.Audit("consent.withdraw", $"Consent:{consent.Id}", new { pupil = consent.PupilId, employee = consent.EmployeeId });
        return consent;
    }

    /// <summary>The day at the school.</summary>
    internal static async Task<DateOnly> TodayAsync(this JournalWrite write, CancellationToken cancellationToken) => SchoolDay.At(
        write.Now, await write.Db.Schools.Where(s => s.Id == write.Viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(cancellationToken));
}
