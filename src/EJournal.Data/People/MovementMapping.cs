using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.People;

internal sealed class MovementMapping :
    IEntityTypeConfiguration<PupilMovement>,
    IEntityTypeConfiguration<PersonChange>,
    IEntityTypeConfiguration<GuardianshipEnd>,
    IEntityTypeConfiguration<ClassDataCheck>
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

    public void Configure(EntityTypeBuilder<PersonChange> builder)
    {
        builder.Ignore(c => c.Document);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GuardianshipEnd> builder)
    {
        builder.HasIndex(e => new { e.PupilId, e.ParentId });
        builder.HasOne<Parent>().WithMany().HasForeignKey(e => e.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(e => e.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClassDataCheck> builder)
    {
        builder.HasIndex(c => new { c.ClassId, c.On });
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
