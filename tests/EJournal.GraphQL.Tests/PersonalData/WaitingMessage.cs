using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.TestKit.Schools;

namespace EJournal.GraphQL.Tests.PersonalData;

internal static class WaitingMessage
{
    private static readonly DateTime s_at = new(2026, 9, 7, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Anna's father agreed to messages, and one waits.</summary>
    public static void Add(JournalDb tracking, TestSchool school)
    {
        var contact = Contact.Unconfirmed(
            school.School.Id, school.AnnasFather.Id, "sms", "+79991112233", "+7 *** ***-22-33", ContactOrigin.SelfEntered);
        contact.BeginConfirmation([1], s_at.AddMinutes(10));
        contact.TryConfirm([1], s_at);
        var agreement = DeliveryAgreement.Agree(
            school.School.Id, school.AnnasFather.Id, school.Anna.Id, contact, DeliveryTopics.Marks, DeliveryTiming.Daily, PrivacyLevel.Full, s_at);
        tracking.Add(agreement);
        tracking.SaveChanges();
        tracking.Add(new DeliveryMessage
        {
            SchoolId = school.School.Id,
            MessageId = Guid.NewGuid(),
            AgreementId = agreement.Id,
            PupilId = school.Anna.Id,
            ChannelKey = "sms",
            Status = DeliveryStatus.Pending,
            CreatedAt = s_at,
            DueAt = s_at.AddHours(9),
            // Past every day that the tests set their clocks to: the server's dispatcher runs beside them and ends what has expired.
            ExpiresAt = s_at.AddDays(60),
        });
        tracking.SaveChanges();
    }
}
