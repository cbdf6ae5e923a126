using EJournal.Domain.Corrections;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Lessons;

internal sealed class LessonMapping :
    IEntityTypeConfiguration<Lesson>, IEntityTypeConfiguration<HomeworkItem>, IEntityTypeConfiguration<LessonRevision>
{
    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.HasIndex(l => new { l.GroupId, l.Date, l.Number }).IsUnique();
        builder.HasIndex(l => new { l.ClassId, l.Date, l.Number });
        builder.HasIndex(l => new { l.TeacherId, l.Date });
        // Who substitutes where is asked at each request and is rare among lessons.
        builder.HasIndex(l => new { l.TeacherId, l.GroupId }, "IX_Lessons_Substitutes").HasFilter("\"SubstitutedTeacherId\" IS NOT NULL");
        builder.Property(l => l.RecordedLate).HasDefaultValue(false);
        builder.HasOne<LessonPlanItem>().WithMany().HasForeignKey(l => l.PlanItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(l => l.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(l => l.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(l => l.TeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(l => l.SubstitutedTeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkKind>().WithMany().HasForeignKey(l => l.WorkKindId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HomeworkItem> builder)
    {
        builder.ToTable("Homework");
        builder.HasIndex(h => h.LessonId);
        builder.Property(h => h.Late).HasDefaultValue(false);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(h => h.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonRevision> builder)
    {
        // What was entered within a time (COR-04).
        builder.HasIndex(r => new { r.SchoolId, r.At });
        builder.HasIndex(r => r.LessonId);
        builder.HasOne<Correction>().WithMany().HasForeignKey(r => r.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(r => r.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
