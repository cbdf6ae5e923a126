using EJournal.Domain.Curriculum;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.ExternalMarks;

internal sealed class ExternalMarkMapping : IEntityTypeConfiguration<ExternalMark>
{
    public void Configure(EntityTypeBuilder<ExternalMark> builder)
    {
        builder.HasIndex(m => new { m.PupilId, m.Date });
        builder.HasIndex(m => new { m.GroupId, m.Date });
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(m => m.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(m => m.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.WithdrawnById).OnDelete(DeleteBehavior.Restrict);
    }
}
