using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Curriculum;

internal sealed class CurriculumMapping :
    IEntityTypeConfiguration<Subject>,
    IEntityTypeConfiguration<TeachingGroup>,
    IEntityTypeConfiguration<LessonPlanItem>
{
    public void Configure(EntityTypeBuilder<Subject> builder)
    {
        builder.HasIndex(s => new { s.SchoolId, s.Name }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TeachingGroup> builder)
    {
        builder.HasIndex(g => new { g.ClassId, g.SubjectId, g.Subgroup }).IsUnique();
        builder.HasIndex(g => g.TeacherId);
        builder.Property(g => g.Activity).HasDefaultValue(LessonActivity.Lesson).HasSentinel(LessonActivity.Lesson);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(g => g.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(g => g.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(g => g.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LessonPlanItem> builder)
    {
        builder.HasIndex(i => new { i.GroupId, i.Number }).IsUnique().HasFilter("\"RemovedIn\" IS NULL");
        builder.HasIndex(i => new { i.GroupId, i.Line });
        // A bulk insert leaves out what the database generates; these it has to write.
        builder.Property(i => i.Line).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(i => i.AddedIn).HasDefaultValue(0).ValueGeneratedNever();
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(i => i.GroupId);
    }
}
