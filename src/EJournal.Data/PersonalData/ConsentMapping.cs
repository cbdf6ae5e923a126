using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.PersonalData;

internal sealed class ConsentMapping :
    IEntityTypeConfiguration<ConsentText>, IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<DataOfficer>
{
    public void Configure(EntityTypeBuilder<ConsentText> builder)
    {
        builder.HasIndex(t => new { t.SchoolId, t.Kind, t.Version }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.HasIndex(c => c.PupilId);
        builder.HasIndex(c => c.EmployeeId);
        builder.HasIndex(c => c.GivenById);
        builder.HasOne(c => c.Text).WithMany().HasForeignKey(c => c.TextId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(c => c.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.GivenById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DataOfficer> builder)
    {
        builder.Ignore(o => o.Order);
        builder.Ignore(o => o.EndOrder);
        builder.HasIndex(o => new { o.SchoolId, o.Duty });
        builder.HasOne<Employee>().WithMany().HasForeignKey(o => o.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }
}
