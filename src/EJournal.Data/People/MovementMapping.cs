using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.People;

internal sealed class MovementMapping : IEntityTypeConfiguration<PupilMovement>
{
    public void Configure(EntityTypeBuilder<PupilMovement> builder)
    {
        builder.Ignore(m => m.Order);
        builder.HasIndex(m => m.PupilId);
        builder.HasIndex(m => new { m.SchoolId, m.On });
        builder.HasOne<Pupil>().WithMany().HasForeignKey(m => m.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(m => m.FromClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(m => m.ToClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
