using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Delivery;

internal sealed class AgreementMapping :
    IEntityTypeConfiguration<DeliveryAgreement>, IEntityTypeConfiguration<Contact>, IEntityTypeConfiguration<ChannelConfiguration>
{
    public void Configure(EntityTypeBuilder<DeliveryAgreement> builder)
    {
        builder.Ignore(a => a.Active);
        builder.HasIndex(a => a.PupilId);
        builder.HasIndex(a => a.ParentId);
        // One parent, one child, one channel: one agreement in force.
        builder.HasIndex(a => new { a.ParentId, a.PupilId, a.ChannelKey }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
        builder.HasOne<Parent>().WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(a => a.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Contact).WithMany().HasForeignKey(a => a.ContactId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Ignore(c => c.Usable);
        builder.HasIndex(c => c.ParentId);
        builder.HasIndex(c => c.SecretHash);
        builder.HasIndex(c => new { c.SchoolId, c.ChannelKey, c.Address });
        builder.HasOne<Parent>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChannelConfiguration> builder)
    {
        builder.HasIndex(c => new { c.SchoolId, c.Key }).IsUnique();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
