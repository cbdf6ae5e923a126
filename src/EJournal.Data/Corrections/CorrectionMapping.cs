using EJournal.Domain.Corrections;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Corrections;

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>, IEntityTypeConfiguration<CorrectionItem>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("Corrections");
        builder.HasIndex(c => new { c.SchoolId, c.Status });
        builder.HasIndex(c => c.AuthorId);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(c => c.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.DecidedByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(c => c.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<CorrectionItem> builder)
    {
        builder.ToTable("CorrectionItems");
        builder.HasIndex(i => new { i.CorrectionId, i.Number }).IsUnique();
        builder.HasOne<Pupil>().WithMany().HasForeignKey(i => i.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mark>().WithMany().HasForeignKey(i => i.MarkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkKind>().WithMany().HasForeignKey(i => i.WorkKindId).OnDelete(DeleteBehavior.Restrict);
    }
}
