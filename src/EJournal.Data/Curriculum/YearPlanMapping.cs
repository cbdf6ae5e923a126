using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Curriculum;

internal sealed class YearPlanMapping :
    IEntityTypeConfiguration<CurriculumLine>,
    IEntityTypeConfiguration<CurriculumVersion>,
    IEntityTypeConfiguration<LoadChange>,
    IEntityTypeConfiguration<YearApproval>
{
    public void Configure(EntityTypeBuilder<CurriculumLine> builder)
    {
        builder.HasIndex(l => new { l.SchoolId, l.Year });
        builder.HasOne<School>().WithMany().HasForeignKey(l => l.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(l => l.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(l => l.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CurriculumVersion> builder)
    {
        builder.HasIndex(v => new { v.SchoolId, v.Year, v.Number }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(v => v.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LoadChange> builder)
    {
        builder.HasIndex(c => c.GroupId);
        builder.HasIndex(c => new { c.SchoolId, c.At });
        builder.ComplexProperty(c => c.Order);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(c => c.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.TeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<YearApproval> builder)
    {
        builder.HasIndex(a => new { a.SchoolId, a.Year });
        builder.ComplexProperty(a => a.Order);
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
