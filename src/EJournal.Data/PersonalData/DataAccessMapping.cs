using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.PersonalData;

internal sealed class DataAccessMapping : IEntityTypeConfiguration<DataAccess>
{
    public void Configure(EntityTypeBuilder<DataAccess> builder)
    {
        builder.ToTable("DataAccess");
        // One row an hour, whichever server wrote it first; and what a family asks for.
        builder.HasIndex(a => new { a.PupilId, a.Hour, a.PersonId, a.Area, a.Application }).IsUnique();
        // When a parent opened the diary after an entry (COR-10): area 7 is a parent's check.
        builder.HasIndex(a => new { a.PupilId, a.At }, "IX_DataAccess_ParentChecks").HasFilter("\"Area\" = 7");
        // What is too old.
        builder.HasIndex(a => new { a.SchoolId, a.Hour });
        builder.HasOne<Pupil>().WithMany().HasForeignKey(a => a.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
