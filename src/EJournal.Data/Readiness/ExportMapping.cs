using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Readiness;

internal sealed class ExportMapping : IEntityTypeConfiguration<ExportTarget>, IEntityTypeConfiguration<ExportSending>
{
    public void Configure(EntityTypeBuilder<ExportTarget> builder)
    {
        builder.Ignore(t => t.Order);
        builder.HasIndex(t => t.SchoolId).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExportSending> builder)
    {
        builder.HasIndex(s => new { s.State, s.DueAt });
        builder.HasIndex(s => s.SchoolId);
        builder.HasIndex(s => s.PublishedMonthId).IsUnique();
        builder.HasOne<PublishedMonth>().WithMany().HasForeignKey(s => s.PublishedMonthId).OnDelete(DeleteBehavior.Restrict);
    }
}
