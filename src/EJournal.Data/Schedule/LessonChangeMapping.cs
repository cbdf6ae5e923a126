using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schedule;

internal sealed class LessonChangeMapping : IEntityTypeConfiguration<LessonChange>
{
    public void Configure(EntityTypeBuilder<LessonChange> builder)
    {
        builder.HasIndex(c => new { c.SchoolId, c.Date, c.Id });
        builder.HasIndex(c => c.LessonId);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(c => c.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.TeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.SubstituteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
