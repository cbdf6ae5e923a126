using EJournal.Domain.Curriculum;
using EJournal.Domain.Notepads;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Notepads;

internal sealed class NotepadMapping : IEntityTypeConfiguration<NotepadEntry>
{
    public void Configure(EntityTypeBuilder<NotepadEntry> builder)
    {
        builder.ToTable("NotepadEntries");
        builder.HasIndex(n => new { n.EmployeeId, n.GroupId });
        builder.HasOne<Employee>().WithMany().HasForeignKey(n => n.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(n => n.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(n => n.PupilId).OnDelete(DeleteBehavior.Restrict);
    }
}
