using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Readiness;

internal sealed class AssessmentMapping :
    IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessedCriterion>, IEntityTypeConfiguration<PublicService>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.Ignore(a => a.Order);
        builder.HasIndex(a => new { a.SchoolId, a.On });
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Criteria).WithOne().HasForeignKey(c => c.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AssessedCriterion> builder) => builder.ToTable("AssessedCriteria");

    public void Configure(EntityTypeBuilder<PublicService> builder)
    {
        builder.Ignore(s => s.Order);
        builder.HasIndex(s => s.SchoolId);
        builder.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
