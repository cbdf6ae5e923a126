using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.FinalMarks;

internal sealed class AcknowledgementMapping : IEntityTypeConfiguration<FinalMarkAcknowledgement>, IEntityTypeConfiguration<AcknowledgedMark>
{
    public void Configure(EntityTypeBuilder<FinalMarkAcknowledgement> builder)
    {
        builder.ToTable("FinalMarkAcknowledgements");
        builder.HasIndex(a => new { a.PupilId, a.PeriodId });
        builder.HasOne<Pupil>().WithMany().HasForeignKey(a => a.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(a => a.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Parent>().WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Marks).WithOne().HasForeignKey(m => m.AcknowledgementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AcknowledgedMark> builder)
    {
        builder.ToTable("AcknowledgedMarks");
        builder.HasIndex(m => new { m.AcknowledgementId, m.FinalMarkId }).IsUnique();
        builder.HasOne<FinalMark>().WithMany().HasForeignKey(m => m.FinalMarkId).OnDelete(DeleteBehavior.Restrict);
    }
}
