using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Access;

internal sealed class RightMapping : IEntityTypeConfiguration<RightChange>
{
    public void Configure(EntityTypeBuilder<RightChange> builder)
    {
        builder.ToTable("RightChanges");
        builder.HasIndex(c => new { c.SchoolId, c.Role, c.Right });
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
