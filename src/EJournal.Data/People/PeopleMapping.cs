using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.People;

internal sealed class PeopleMapping :
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Employee>,
    IEntityTypeConfiguration<EmployeeRole>,
    IEntityTypeConfiguration<Pupil>,
    IEntityTypeConfiguration<ClassMembership>,
    IEntityTypeConfiguration<PupilSubgroup>,
    IEntityTypeConfiguration<Parent>,
    IEntityTypeConfiguration<Guardianship>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Ignore(p => p.Name);
        builder.HasIndex(p => new { p.SchoolId, p.LastName, p.FirstName });
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Employee> builder)
    {
        builder.HasIndex(e => new { e.SchoolId, e.StaffNumber }).IsUnique();
        builder.HasIndex(e => e.PersonId).IsUnique();
        builder.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(e => e.HireOrder);
        builder.ComplexProperty(e => e.DismissalOrder);
    }

    public void Configure(EntityTypeBuilder<EmployeeRole> builder)
    {
        builder.HasIndex(r => new { r.EmployeeId, r.Role });
        builder.ComplexProperty(r => r.Order);
        builder.ComplexProperty(r => r.EndOrder);
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.EmployeeId);
    }

    public void Configure(EntityTypeBuilder<Pupil> builder)
    {
        builder.HasIndex(p => new { p.SchoolId, p.FileNumber }).IsUnique();
        builder.HasIndex(p => p.PersonId).IsUnique();
        builder.HasIndex(p => p.ClassId);
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(p => p.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClassMembership> builder)
    {
        // Unique: a pupil is in one class at a time, so of all his times one is open.
        builder.HasIndex(m => new { m.PupilId, m.Until }).IsUnique();
        builder.HasIndex(m => new { m.ClassId, m.Until });
        builder.HasOne<Pupil>().WithMany(p => p.Classes).HasForeignKey(m => m.PupilId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(m => m.ClassId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PupilSubgroup> builder)
    {
        builder.HasKey(s => new { s.PupilId, s.Name, s.From });
        builder.HasOne<Pupil>().WithMany(p => p.Subgroups).HasForeignKey(s => s.PupilId);
    }

    public void Configure(EntityTypeBuilder<Parent> builder)
    {
        builder.HasIndex(p => p.PersonId).IsUnique();
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Guardianship> builder)
    {
        builder.HasKey(g => new { g.ParentId, g.PupilId });
        builder.HasIndex(g => g.PupilId);
        builder.HasOne<Parent>().WithMany().HasForeignKey(g => g.ParentId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(g => g.PupilId);
    }
}
