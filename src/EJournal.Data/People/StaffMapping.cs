using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.People;

internal sealed class StaffMapping :
    IEntityTypeConfiguration<PersonalCard>,
    IEntityTypeConfiguration<StaffChange>,
    IEntityTypeConfiguration<HomeroomAssignment>,
    IEntityTypeConfiguration<Responsibility>
{
    public void Configure(EntityTypeBuilder<PersonalCard> builder)
    {
        builder.HasKey(c => c.EmployeeId);
        builder.Property(c => c.EmployeeId).ValueGeneratedNever();
        builder.HasOne<Employee>().WithOne().HasForeignKey<PersonalCard>(c => c.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StaffChange> builder)
    {
        builder.HasIndex(c => c.EmployeeId);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HomeroomAssignment> builder)
    {
        builder.HasIndex(h => h.ClassId);
        builder.ComplexProperty(h => h.Order);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(h => h.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(h => h.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Responsibility> builder)
    {
        builder.HasIndex(d => d.SchoolId);
        builder.HasIndex(d => d.EmployeeId);
        builder.ComplexProperty(d => d.Order);
        builder.HasOne<School>().WithMany().HasForeignKey(d => d.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }
}
