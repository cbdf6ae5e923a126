using EJournal.Domain.Curriculum;
using EJournal.Domain.Examinations;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Examinations;

internal sealed class ExaminationMapping :
    IEntityTypeConfiguration<Examination>, IEntityTypeConfiguration<ExaminationMember>,
    IEntityTypeConfiguration<ExaminationResult>, IEntityTypeConfiguration<ExaminationRevision>
{
    public void Configure(EntityTypeBuilder<Examination> builder)
    {
        builder.HasIndex(e => new { e.GroupId, e.Date });
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(e => e.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(e => e.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Members).WithOne().HasForeignKey(m => m.ExaminationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ExaminationMember> builder)
    {
        builder.ToTable("ExaminationMembers");
        builder.HasKey(m => new { m.ExaminationId, m.EmployeeId });
        builder.HasOne<Employee>().WithMany().HasForeignKey(m => m.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExaminationResult> builder)
    {
        builder.HasIndex(r => new { r.ExaminationId, r.PupilId, r.Attempt }).IsUnique();
        builder.HasIndex(r => r.PupilId);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Examination>().WithMany().HasForeignKey(r => r.ExaminationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(r => r.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Revisions).WithOne().HasForeignKey(r => r.ExaminationResultId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(r => r.Revisions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ExaminationRevision> builder)
    {
        builder.ToTable("ExaminationRevisions");
        // What was entered within a time (COR-04).
        builder.HasIndex(r => new { r.SchoolId, r.At });
        builder.HasIndex(r => new { r.ExaminationResultId, r.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
