using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Delivery;

internal sealed class OutboxMapping :
    IEntityTypeConfiguration<JournalEvent>, IEntityTypeConfiguration<DeliveryMessage>, IEntityTypeConfiguration<DeliveryItem>,
    IEntityTypeConfiguration<InboundReceipt>
{
    public void Configure(EntityTypeBuilder<JournalEvent> builder)
    {
        builder.HasIndex(e => e.Id, "IX_JournalEvents_Unplanned").HasFilter("\"PlannedAt\" IS NULL");
        builder.HasIndex(e => new { e.PupilId, e.Id });
        // A forecast is told once, whichever server is the first to tell it.
        builder.HasIndex(e => new { e.PupilId, e.PeriodId }, "IX_JournalEvents_Forecasts").IsUnique().HasFilter("\"PeriodId\" IS NOT NULL");
        // What families had to be told of within a time (COR-10).
        builder.HasIndex(e => new { e.SchoolId, e.At });
        // The feed of a diary: what concerns the pupil's groups, and where the school's events end.
        builder.HasIndex(e => new { e.GroupId, e.Id }, "IX_JournalEvents_OfGroups").HasFilter("\"PupilId\" IS NULL");
        builder.HasIndex(e => new { e.SchoolId, e.Id });
        // New weekly grids and events of the school: a few of those.
        builder.HasIndex(e => new { e.SchoolId, e.Id }, "IX_JournalEvents_OfClasses").HasFilter("\"PupilId\" IS NULL AND \"LessonId\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<DeliveryMessage> builder)
    {
        // What the dispatcher looks for every second.
        builder.HasIndex(m => new { m.Status, m.DueAt });
        builder.HasIndex(m => new { m.AgreementId, m.Status });
        builder.HasIndex(m => m.MessageId).IsUnique();
        builder.HasOne<DeliveryAgreement>().WithMany().HasForeignKey(m => m.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeliveryItem> builder)
    {
        builder.HasIndex(i => new { i.MessageId, i.Subject }).IsUnique();
        // Planning an event twice makes nothing twice.
        builder.HasIndex(i => new { i.EventId, i.AgreementId }).IsUnique();
        // Was the parent told of this before?
        builder.HasIndex(i => new { i.AgreementId, i.Subject });
        builder.HasOne<DeliveryMessage>().WithMany().HasForeignKey(i => i.MessageId);
    }

    public void Configure(EntityTypeBuilder<InboundReceipt> builder) =>
        builder.HasIndex(r => new { r.SchoolId, r.ChannelKey, r.DedupKey }).IsUnique();
}
