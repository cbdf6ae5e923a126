using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Curriculum;

internal sealed class LessonPlanMapping :
    IEntityTypeConfiguration<LessonPlanVersion>,
    IEntityTypeConfiguration<MethodicalAssociation>,
    IEntityTypeConfiguration<AssociationSubject>
{
    public void Configure(EntityTypeBuilder<LessonPlanVersion> builder)
    {
        builder.HasIndex(v => new { v.GroupId, v.Number }).IsUnique();
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(v => v.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.ApprovedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MethodicalAssociation> builder)
    {
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.SchoolId, a.Name }).IsUnique();
        builder.HasIndex(a => a.MethodistId);
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(a => a.MethodistId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Subjects).WithOne().HasForeignKey(s => s.AssociationId);
    }

    public void Configure(EntityTypeBuilder<AssociationSubject> builder)
    {
        builder.ToTable("MethodicalAssociationSubjects");
        builder.HasKey(s => new { s.AssociationId, s.SubjectId });
        builder.HasIndex(s => s.SubjectId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(s => s.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
