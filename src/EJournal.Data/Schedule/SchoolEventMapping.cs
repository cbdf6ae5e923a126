using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schedule;

internal sealed class SchoolEventMapping : IEntityTypeConfiguration<SchoolEvent>, IEntityTypeConfiguration<SchoolEventClass>
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
}
