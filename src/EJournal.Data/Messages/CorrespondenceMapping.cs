using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Messages;

internal sealed class CorrespondenceMapping :
    IEntityTypeConfiguration<Correspondence>, IEntityTypeConfiguration<CorrespondenceMember>, IEntityTypeConfiguration<InternalMessage>
{
    public void Configure(EntityTypeBuilder<Correspondence> builder)
    {
        builder.ToTable("Correspondence");
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(c => c.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Members).WithOne().HasForeignKey(m => m.CorrespondenceId);
    }

    public void Configure(EntityTypeBuilder<CorrespondenceMember> builder)
    {
        builder.ToTable("CorrespondenceMembers");
        builder.HasKey(m => new { m.CorrespondenceId, m.PersonId });
        builder.HasIndex(m => m.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InternalMessage> builder)
    {
        builder.ToTable("InternalMessages");
        builder.HasIndex(m => new { m.CorrespondenceId, m.Id });
        builder.HasOne<Correspondence>().WithMany().HasForeignKey(m => m.CorrespondenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
