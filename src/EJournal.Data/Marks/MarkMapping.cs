using EJournal.Domain.Corrections;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Marks;

internal sealed class MarkMapping :
    IEntityTypeConfiguration<WorkKind>, IEntityTypeConfiguration<Mark>, IEntityTypeConfiguration<MarkRevision>
{
    public void Configure(EntityTypeBuilder<WorkKind> builder)
    {
        builder.HasIndex(k => new { k.SchoolId, k.Code }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(k => k.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Mark> builder)
    {
        builder.HasIndex(m => new { m.PupilId, m.LessonId });
        builder.HasIndex(m => m.LessonId);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Part).HasDefaultValue(1).HasSentinel(1);
        builder.Property(m => m.Late).HasDefaultValue(false);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(m => m.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(m => m.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkKind>().WithMany().HasForeignKey(m => m.WorkKindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(m => m.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Revisions).WithOne().HasForeignKey(r => r.MarkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(m => m.Revisions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<MarkRevision> builder)
    {
        // What was entered within a time (COR-04).
        builder.HasIndex(r => new { r.SchoolId, r.At });
        builder.HasIndex(r => new { r.MarkId, r.Number }).IsUnique();
        builder.HasOne<Correction>().WithMany().HasForeignKey(r => r.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
