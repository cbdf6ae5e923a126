using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Control;

internal sealed class RemarkMapping : IEntityTypeConfiguration<Remark>, IEntityTypeConfiguration<RemarkStep>
{
    public void Configure(EntityTypeBuilder<Remark> builder)
    {
        builder.HasIndex(r => new { r.SchoolId, r.On });
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.TeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(r => r.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JournalCheck>().WithMany().HasForeignKey(r => r.JournalCheckId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.RemarkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(r => r.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<RemarkStep> builder)
    {
        builder.ToTable("RemarkSteps");
        builder.HasIndex(s => new { s.RemarkId, s.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
