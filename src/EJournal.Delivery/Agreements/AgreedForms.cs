using EJournal.Domain.Delivery;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Plugins;

namespace EJournal.Delivery.Agreements;

/// <summary>What the school's regulation lets a family agree to (S-30, S-31, foreignChannelContent).</summary>
internal static class AgreedForms
{
    /// <summary>Null when the channel is one of the agreed forms.</summary>
    public static Refusal? OfChannel(Regulation regulation, ChannelDescriptor channel)
    {
        var form = channel.AddressKind switch
        {
            AddressKind.Phone => DeliveryForm.Sms,
            AddressKind.Email => DeliveryForm.Email,
            _ => DeliveryForm.MobileApplication,
        };
        if (!regulation.AgreedDeliveryForms.Contains(form))
            return Refuse("По регламенту школы информацию так не доставляют. Выберите другой канал.", nameof(Regulation.AgreedDeliveryForms));
        if (channel.Residency == DataResidency.Foreign && regulation.ForeignChannelContent == ForeignChannelContent.Off)
            return Refuse("Школа ничего не передаёт через иностранные сервисы. Выберите другой канал.", nameof(Regulation.ForeignChannelContent));
        return null;
    }

    /// <summary>Null when an address may come to the school in this way.</summary>
    public static Refusal? OfOrigin(Regulation regulation, ContactOrigin origin) =>
        regulation.ContactDataSubmission.Contains(origin)
            ? null
            : Refuse("По регламенту школы контактные данные передают иначе: обратитесь к классному руководителю.", nameof(Regulation.ContactDataSubmission));

    private static Refusal Refuse(string message, string property) =>
        new(RefusalCode.ChannelUnavailable, message) { Clause = RegulationSettings.All.Single(s => s.IsOf(property)).Id };
}
