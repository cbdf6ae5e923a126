using EJournal.Domain.Excuses;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Excuses;

internal sealed class ExcuseMapping : IEntityTypeConfiguration<ExcuseNote>
{
    public void Configure(EntityTypeBuilder<ExcuseNote> builder)
    {
        builder.ToTable("ExcuseNotes");
        builder.HasOne<Pupil>().WithMany().HasForeignKey(n => n.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Parent>().WithMany().HasForeignKey(n => n.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.DecidedByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
