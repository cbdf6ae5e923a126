using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schedule;

internal sealed class SchoolEventMapping :
    IEntityTypeConfiguration<SchoolEvent>, IEntityTypeConfiguration<SchoolEventClass>,
    IEntityTypeConfiguration<SchoolEventRevision>, IEntityTypeConfiguration<SchoolEventRevisionClass>
{
    public void Configure(EntityTypeBuilder<SchoolEvent> builder)
    {
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.SchoolId, e.From });
        builder.HasOne<School>().WithMany().HasForeignKey(e => e.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Classes).WithOne().HasForeignKey(c => c.EventId);
    }

    public void Configure(EntityTypeBuilder<SchoolEventClass> builder)
    {
        builder.ToTable("SchoolEventClasses");
        builder.HasKey(c => new { c.EventId, c.ClassId });
        builder.HasIndex(c => c.ClassId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SchoolEventRevision> builder)
    {
        builder.HasKey(r => new { r.EventId, r.Number });
        builder.HasOne<SchoolEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Classes).WithOne().HasForeignKey(c => new { c.EventId, c.Number }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SchoolEventRevisionClass> builder)
    {
        builder.ToTable("EventRevisionClasses");
        builder.HasKey(c => new { c.EventId, c.Number, c.ClassId });
        builder.HasIndex(c => c.ClassId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
    }
}
