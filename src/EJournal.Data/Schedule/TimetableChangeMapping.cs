using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schedule;

internal sealed class TimetableChangeMapping : IEntityTypeConfiguration<TimetableChange>
{
    public void Configure(EntityTypeBuilder<TimetableChange> builder)
    {
        builder.HasIndex(c => c.SchoolId);
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
