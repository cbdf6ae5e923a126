using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schools;

internal sealed class SchoolMapping :
    IEntityTypeConfiguration<School>,
    IEntityTypeConfiguration<SchoolYear>,
    IEntityTypeConfiguration<SchoolClass>,
    IEntityTypeConfiguration<GradingPeriod>,
    IEntityTypeConfiguration<PeriodDecision>,
    IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<School> builder) => builder.HasIndex(s => s.Key).IsUnique();

    public void Configure(EntityTypeBuilder<SchoolYear> builder)
    {
        builder.Ignore(y => y.Order);
        builder.Ignore(y => y.State);
        builder.Ignore(y => y.Name);
        builder.HasIndex(y => new { y.SchoolId, y.Year }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(y => y.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(y => y.OpenedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(y => y.ClosedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SchoolClass> builder)
    {
        builder.Ignore(c => c.Name);
        // SQLite adds a column that must not be empty only with a default.
        builder.Property(c => c.Year).HasDefaultValue(0).HasSentinel(0);
        builder.HasIndex(c => new { c.SchoolId, c.Year, c.GradeLevel, c.Letter }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.HomeroomTeacherId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GradingPeriod> builder)
    {
        builder.HasIndex(p => new { p.SchoolId, p.From, p.Name }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.HasIndex(h => new { h.SchoolId, h.Date }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(h => h.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PeriodDecision> builder)
    {
        builder.ToTable("PeriodDecisions");
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(d => d.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
