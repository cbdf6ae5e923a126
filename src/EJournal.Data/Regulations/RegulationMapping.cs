using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Regulations;

internal sealed class RegulationMapping : IEntityTypeConfiguration<RegulationChange>
{
    public void Configure(EntityTypeBuilder<RegulationChange> builder)
    {
        builder.ToTable("RegulationChanges");
        builder.HasIndex(c => c.SchoolId);
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
