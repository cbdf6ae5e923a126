using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Messages;

internal sealed class AnnouncementMapping :
    IEntityTypeConfiguration<Announcement>, IEntityTypeConfiguration<AnnouncementClass>,
    IEntityTypeConfiguration<AnnouncementLink>, IEntityTypeConfiguration<AnnouncementReading>
{
    public void Configure(EntityTypeBuilder<Announcement> builder)
    {
        builder.HasIndex(a => new { a.SchoolId, a.PublishedAt, a.Id });
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(a => a.DirectedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Classes).WithOne().HasForeignKey(c => c.AnnouncementId);
        builder.HasMany(a => a.Links).WithOne().HasForeignKey(l => l.AnnouncementId);
    }

    public void Configure(EntityTypeBuilder<AnnouncementClass> builder)
    {
        builder.ToTable("AnnouncementClasses");
        builder.HasKey(c => new { c.AnnouncementId, c.ClassId });
        builder.HasIndex(c => c.ClassId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnnouncementLink> builder)
    {
        builder.ToTable("AnnouncementLinks");
        builder.HasKey(l => new { l.AnnouncementId, l.Number });
    }

    public void Configure(EntityTypeBuilder<AnnouncementReading> builder)
    {
        builder.ToTable("AnnouncementReadings");
        builder.HasKey(r => new { r.AnnouncementId, r.PersonId });
        builder.HasIndex(r => r.PersonId);
        builder.HasOne<Announcement>().WithMany().HasForeignKey(r => r.AnnouncementId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
