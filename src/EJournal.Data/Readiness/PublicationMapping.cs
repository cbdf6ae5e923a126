using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Readiness;

internal sealed class PublicationMapping : IEntityTypeConfiguration<PublishedMonth>
{
    public void Configure(EntityTypeBuilder<PublishedMonth> builder)
    {
        builder.HasIndex(m => new { m.SchoolId, m.Month, m.Number }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(m => m.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
