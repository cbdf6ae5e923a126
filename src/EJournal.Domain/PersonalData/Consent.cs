using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Domain.PersonalData;

/// <summary>That somebody consented to the processing of personal data (согласие на обработку, PDN-02, PDN-03). It is never deleted, and withdrawn once.</summary>
public sealed class Consent : IMayBeAboutPupil
{
    private Consent()
    {
    }

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public ConsentKind Kind { get; private set; }
    public long TextId { get; private set; }
    public ConsentText Text { get; private set; } = null!;

    /// <summary>The pupil whose data it is about; null for staff.</summary>
    public long? PupilId { get; private set; }

    /// <summary>The employee whose data it is about; null for a pupil's.</summary>
    public long? EmployeeId { get; private set; }

    /// <summary>Who consented: a legal representative, or the employee.</summary>
    public long GivenById { get; private set; }

    public ConsentOrigin Origin { get; private set; }

    /// <summary>Number of the written application; null where it was given electronically.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>The date on the paper, or the day it was given electronically.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>The person who entered it.</summary>
    public long RecordedById { get; private set; }

    public DateTime RecordedAt { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public long? WithdrawnById { get; private set; }
    public string? WithdrawalNumber { get; private set; }

    public static Consent Give(ConsentText text, ConsentSubject subject, long givenById, Order? paper, DateOnly today, long recordedById, DateTime at) => new()
    {
        SchoolId = text.SchoolId,
        Kind = text.Kind,
        TextId = text.Id,
        PupilId = subject.PupilId,
        EmployeeId = subject.EmployeeId,
        GivenById = givenById,
        Origin = paper is null ? ConsentOrigin.Electronic : ConsentOrigin.Written,
        DocumentNumber = paper?.Number,
        GivenOn = paper?.Date ?? today,
        RecordedById = recordedById,
        RecordedAt = at,
    };

    /// <summary>Ends it: by a written withdrawal, or by the person himself, who has no paper.</summary>
    public void Withdraw(Order? paper, DateOnly today, long byPersonId, DateTime at) =>
        (WithdrawnOn, WithdrawalNumber, WithdrawnById, WithdrawnAt) = (paper?.Date ?? today, paper?.Number, byPersonId, at);
}
