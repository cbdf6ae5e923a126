using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Readiness;

internal sealed class ReadinessMapping :
    IEntityTypeConfiguration<RolloutStep>,
    IEntityTypeConfiguration<Training>,
    IEntityTypeConfiguration<TrainingParticipant>,
    IEntityTypeConfiguration<PaperComparison>
{
    public void Configure(EntityTypeBuilder<RolloutStep> builder)
    {
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.SchoolId, s.Number });
        builder.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(s => s.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Training> builder)
    {
        builder.HasIndex(t => new { t.SchoolId, t.On });
        builder.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Participants).WithOne().HasForeignKey(p => p.TrainingId);
    }

    public void Configure(EntityTypeBuilder<TrainingParticipant> builder)
    {
        builder.ToTable("TrainingParticipants");
        builder.HasKey(p => new { p.TrainingId, p.PersonId });
        builder.HasIndex(p => p.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PaperComparison> builder)
    {
        builder.HasIndex(c => new { c.SchoolId, c.PeriodId });
        builder.HasIndex(c => c.GroupId);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(c => c.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(c => c.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
