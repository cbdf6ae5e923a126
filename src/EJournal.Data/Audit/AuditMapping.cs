using EJournal.Data.Access;
using EJournal.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.HasIndex(e => new { e.SchoolId, e.At });
    }

    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.HasIndex(r => new { r.AccountId, r.Key }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
    }
}
