using EJournal.Domain.Curriculum;
using EJournal.Domain.Debts;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Debts;

internal sealed class DebtMapping : IEntityTypeConfiguration<Debt>
{
    public void Configure(EntityTypeBuilder<Debt> builder)
    {
        builder.ToTable("Debts");
        // One open debt for a work: two teachers at once make one.
        builder.HasIndex(d => new { d.LessonId, d.PupilId, d.WorkKindId }).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(d => d.PupilId);
        builder.HasIndex(d => d.GroupId);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(d => d.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(d => d.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(d => d.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkKind>().WithMany().HasForeignKey(d => d.WorkKindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mark>().WithMany().HasForeignKey(d => d.MarkId).OnDelete(DeleteBehavior.Restrict);
    }
}
