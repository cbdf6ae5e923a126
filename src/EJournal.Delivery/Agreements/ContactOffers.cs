using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>Finds out where to send: asks the channel for the address's form or for a link. Writes nothing.</summary>
public sealed class ContactOffers(IDbContextFactory<JournalDb> contexts, ChannelSessions sessions, TimeProvider time)
{
    private static readonly Refusal Unavailable =
        new(RefusalCode.ChannelUnavailable, "Этот канал в школе сейчас недоступен. Выберите другой или попробуйте позже.") { Field = "channelKey" };

    public async Task<Decision<ContactOffer>> MakeAsync(Viewer viewer, AgreementRequest request, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var configuration = await db.ChannelConfigurations.AsNoTracking()
            .SingleOrDefaultAsync(c => c.SchoolId == viewer.SchoolId && c.Key == request.ChannelKey && c.Enabled, cancellationToken);
        if (configuration is null || await sessions.OpenAsync(configuration) is not { } account)
            return Unavailable;
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, cancellationToken)).Values;
        if (AgreedForms.OfChannel(regulation, account.Descriptor) is { } refused)
            return refused;
        return account.Descriptor.Linking == LinkMethod.DeepLink
            ? await LinkedAsync(db, viewer, request, account, cancellationToken)
            : await TypedAsync(db, viewer, request, account, regulation, cancellationToken);
    }

    private async Task<Decision<ContactOffer>> LinkedAsync(
        JournalDb db, Viewer viewer, AgreementRequest request, ChannelAccount account, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(request.Address))
            return Invalid("Для этого канала адрес не вводят: оставьте поле пустым и откройте полученную ссылку.");
        if (await ReusableAsync(db, viewer, request.ChannelKey, address: null, cancellationToken) is { } known)
            return new ContactOffer { ContactId = known };

        var secret = OneTimeSecret.Link(Now);
        var link = await account.BeginLinkAsync(secret.Text, secret.ExpiresAt, cancellationToken);
        return link.Url is null
            ? Unavailable
            : new ContactOffer { Masked = account.Descriptor.DisplayName, Secret = secret, Link = link.Url };
    }

    private async Task<Decision<ContactOffer>> TypedAsync(
        JournalDb db, Viewer viewer, AgreementRequest request, ChannelAccount account, Regulation regulation, CancellationToken cancellationToken)
    {
        var typed = !string.IsNullOrWhiteSpace(request.Address);
        var raw = typed ? request.Address! : await OnFileAsync(db, viewer, account.Descriptor.AddressKind, cancellationToken);
        if (raw is null)
            return Invalid("В школе нет вашего номера или адреса. Укажите его.");
        if (account.Normalize(raw) is not { Ok: true, Canonical: { } address } normalized)
            return Invalid(typed ? "Проверьте номер или адрес: в нём ошибка." : "Номер или адрес, который есть в школе, не подходит. Укажите другой.");
        if (await ReusableAsync(db, viewer, request.ChannelKey, address, cancellationToken) is { } known)
            return new ContactOffer { ContactId = known };

        // What the school has on file the family handed over in writing (DLV-02); it is confirmed all the same.
        var origin = typed ? ContactOrigin.SelfEntered : ContactOrigin.Written;
        if (AgreedForms.OfOrigin(regulation, origin) is { } refused)
            return refused;
        return new ContactOffer
        {
            Address = address,
            Masked = normalized.Masked ?? "***",
            Origin = origin,
            Secret = OneTimeSecret.Code(Now),
        };
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static Task<string?> OnFileAsync(JournalDb db, Viewer viewer, AddressKind kind, CancellationToken cancellationToken) =>
        db.Parents.Where(p => p.Id == viewer.ParentId)
            .Select(p => kind == AddressKind.Phone ? p.Person.Phone : kind == AddressKind.Email ? p.Person.Email : null)
            .SingleOrDefaultAsync(cancellationToken);

    // Confirmed for another agreement that is still in force: the parent has shown that the address is theirs. After the last one
    // was withdrawn it is shown anew, because numbers change hands.
    private static Task<long?> ReusableAsync(JournalDb db, Viewer viewer, string key, string? address, CancellationToken cancellationToken) =>
        db.DeliveryAgreements
            .Where(a => a.ParentId == viewer.ParentId && a.ChannelKey == key && a.WithdrawnAt == null
                && a.Contact.ConfirmedAt != null && a.Contact.SuspendedAt == null && (address == null || a.Contact.Address == address))
            .OrderByDescending(a => a.Id)
            .Select(a => (long?)a.ContactId)
            .FirstOrDefaultAsync(cancellationToken);

    private static Refusal Invalid(string message) => new(RefusalCode.ContactInvalid, message) { Field = "address" };
}
