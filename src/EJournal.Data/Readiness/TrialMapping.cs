using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Readiness;

internal sealed class TrialMapping :
    IEntityTypeConfiguration<Trial>,
    IEntityTypeConfiguration<TrialClass>,
    IEntityTypeConfiguration<TrialConclusion>,
    IEntityTypeConfiguration<JournalSwitch>
{
    public void Configure(EntityTypeBuilder<Trial> builder)
    {
        builder.Ignore(t => t.Order);
        builder.HasIndex(t => new { t.SchoolId, t.To });
        builder.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Classes).WithOne().HasForeignKey(c => c.TrialId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Conclusions).WithOne().HasForeignKey(c => c.TrialId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrialClass> builder)
    {
        builder.ToTable("TrialClasses");
        builder.HasKey(c => new { c.TrialId, c.ClassId });
        builder.HasIndex(c => c.ClassId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrialConclusion> builder)
    {
        builder.ToTable("TrialConclusions");
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalSwitch> builder)
    {
        builder.Ignore(s => s.Order);
        builder.HasIndex(s => s.SchoolId).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
