using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Access;

internal sealed class AppTokenMapping : IEntityTypeConfiguration<AppToken>, IEntityTypeConfiguration<AppTokenChild>
{
    public void Configure(EntityTypeBuilder<AppToken> builder)
    {
        builder.HasIndex(t => t.Hash).IsUnique();
        builder.HasIndex(t => t.AccountId);
        builder.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }

    public void Configure(EntityTypeBuilder<AppTokenChild> builder)
    {
        builder.HasKey(c => new { c.TokenId, c.PupilId });
        builder.HasOne<AppToken>().WithMany().HasForeignKey(c => c.TokenId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(c => c.PupilId);
    }
}
