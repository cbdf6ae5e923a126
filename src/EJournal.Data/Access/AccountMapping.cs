using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Access;

internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<RefreshToken>,
    IEntityTypeConfiguration<SignInFailure>, IEntityTypeConfiguration<KnownDevice>, IEntityTypeConfiguration<Invitation>,
    IEntityTypeConfiguration<ProviderSignIn>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasIndex(a => a.PersonId);
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.HasIndex(t => t.Hash).IsUnique();
        builder.HasIndex(t => t.FamilyId);
        builder.Property(t => t.Method).HasDefaultValue(SignInMethod.Password);
        builder.Property(t => t.NewDevice).HasDefaultValue(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }

    public void Configure(EntityTypeBuilder<SignInFailure> builder)
    {
        builder.HasIndex(f => new { f.Subject, f.At });
        builder.HasIndex(f => new { f.Source, f.At });
        builder.HasIndex(f => f.At);
    }

    public void Configure(EntityTypeBuilder<KnownDevice> builder)
    {
        builder.HasIndex(d => d.Hash).IsUnique();
        builder.HasIndex(d => d.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasIndex(i => i.Hash).IsUnique();
        builder.HasIndex(i => i.PersonId);
        builder.HasOne<School>().WithMany().HasForeignKey(i => i.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.IssuedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProviderSignIn> builder)
    {
        builder.HasIndex(s => s.Hash).IsUnique();
        builder.HasIndex(s => s.ExpiresAt);
    }
}
